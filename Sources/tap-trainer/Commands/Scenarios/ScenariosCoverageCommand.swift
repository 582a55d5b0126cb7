internal import ArgumentParser
internal import PolicyRules
internal import Terminal
internal import Training

/// Shows how well the items test each policy, and which changes of it none would notice.
struct ScenariosCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Show how well the scenarios test the policy, by clause.",
    discussion: """
      A clause is tested by items in which it decides, by items in which it does not, and by a pair \
      of items in which one fact makes the difference. Then each rule is changed a little, in every \
      way there is: some item's key should change as well. Changes that no item can notice are \
      counted by clause; --all names each. Without --policy, every policy is shown.
      """)

  @Flag(help: "Show every clause and every change that no item notices.")
  var all = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.loadWhole(options)
    let library = try content.wholeLibrary()
    let asked = options.askedPolicy
    let policies = asked == nil ? content.policies : [try content.policy(asked)]
    let audit = ScenarioAudit(library)
    let reports = policies.map { CoverageReport($0, audit) }
    if json {
      return try options.output.write(.members(["policies": .array(reports.map(\.json))]))
    }
    for report in reports { try options.output.say(report.paragraphs(all: all)) }
  }
}
