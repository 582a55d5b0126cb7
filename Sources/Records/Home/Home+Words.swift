internal import PolicyRules
public import Training

extension Home {
  /// The prompt, with all words of ours: a line that says nothing else may be brought back.
  var prompt: Prompt {
    let known = commands + topicNames + desk.catalog.courses.map(\.id)
    let others = desk.catalog.vocabulary.statements + desk.catalog.heads.map(\.id)
    return Prompt("home", completions: known + others + ["all", "on", "off"])
  }

  /// Returns what Tab may put in the place of the end of `typed`.
  ///
  /// The policy is read when one of its clauses or words is asked for.
  public func proposals(for typed: String) -> [Proposal] {
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 1 else { return commands.proposals(for: typed) }
    let first = words[0].lowercased()
    let last = words[words.count - 1]
    switch HomeCommand.word(for: first) ?? first {
    case "start", "testout": return desk.catalog.courses.map(\.id).proposals(for: last)
    case "practice": return (topicNames + ["all"]).proposals(for: last)
    case "clause": return clauses.proposals(for: last)
    case "school": return desk.catalog.heads.map(\.id).proposals(for: last)
    case "policy": return headings.proposals(for: last)
    case "judge": return desk.catalog.vocabulary.proposals(forFact: last)
    case "plain": return ["on", "off"].proposals(for: last)
    default: return []
    }
  }

  private var commands: [String] { HomeCommand.guide.map(\.word) }

  private var topicNames: [String] { desk.school?.topics.map(\.id) ?? [] }

  private var clauses: [String] { (try? desk.policy())?.clauses.map(\.id) ?? [] }

  /// The words of the policy's headings, to search by.
  private var headings: [String] {
    guard let policy = try? desk.policy() else { return [] }
    let words = policy.clauses.flatMap(\.section).flatMap { $0.split { !$0.isLetter } }
    return Set(words.filter { $0.count > 4 }.map { $0.lowercased() }).sorted()
  }
}
