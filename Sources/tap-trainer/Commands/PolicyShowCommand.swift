internal import ArgumentParser
internal import PolicyRules
internal import Terminal
internal import Training

/// Shows a policy's clauses, or those that hold some words.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a policy's clauses, all or those about some words.")

  @Argument(help: "The policy, such as imsa.")
  var name: String

  @Argument(help: "Words to look for, such as parents texting, or a clause's name.")
  var words: [String] = []

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.loadWhole(options)
    let policy = try content.policy(name)
    let clauses =
      words.isEmpty
      ? policy.clauses : ClauseSearch(policy: policy).clauses(for: words.joined(separator: " "))
    if json {
      let counts = content.itemCounts(under: policy)
      return try options.output.write(policy.json(clauses, items: counts))
    }
    if clauses.isEmpty {
      try options.output.say("No clause speaks of that. Try other words, such as email or parents.")
    }
    for clause in clauses {
      try options.output.say(policy.paragraphs(clause, isWhole: words.isEmpty))
    }
  }
}
