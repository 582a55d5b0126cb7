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
    if json { return try showJSON(content, policy, clauses) }
    if clauses.isEmpty {
      try options.output.say("No clause speaks of that. Try other words, such as email or parents.")
    }
    for clause in clauses {
      try options.output.say(
        clause.section.joined(separator: ": "), label: clause.id, tone: .strong)
      try options.output.say("\"\(clause.readable)\"")
      if words.isEmpty { try showStatus(of: clause, policy) }
    }
  }

  private func showStatus(of clause: Clause, _ policy: Policy) throws(WriteFailure) {
    let rules = policy.rules(ofClause: clause.id)
    if let because = clause.because {
      try options.output.say("\(because).", label: clause.status.rawValue)
    }
    for rule in rules { try options.output.say(rule.say, label: "  Rule \(rule.id)") }
  }

  private func showJSON(_ content: Content, _ policy: Policy, _ clauses: [Clause]) throws {
    let counts = content.itemCounts(under: policy)
    let list = clauses.map { clause in
      JSON.members([
        "id": .string(clause.id), "section": .string(clause.section.joined(separator: " > ")),
        "text": .string(clause.text), "status": .string(clause.status.rawValue),
        "topic": .string(clause.topic),
        "rules": .strings(policy.rules(ofClause: clause.id).map(\.id)),
        "items": .integer(counts[clause.id] ?? 0),
      ])
    }
    try options.output.write(
      JSON.members([
        "policy": .string(policy.id), "version": .string(policy.version),
        "digest": .string(policy.digest), "clauses": .array(list),
      ]))
  }
}
