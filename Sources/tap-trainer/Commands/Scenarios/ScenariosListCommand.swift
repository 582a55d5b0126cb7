internal import ArgumentParser
internal import PolicyRules
internal import Terminal
internal import Training

/// Lists the scenarios by topic.
struct ScenariosListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios by topic.")

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.load(options)
    let library = try content.wholeLibrary()
    let policy = try content.policy(options.askedPolicy)
    let list = ScenarioList(library, for: policy, all: options.policy == nil)
    if json { return try options.output.write(list.json) }
    try options.output.say(list.paragraphs)
  }
}
