internal import PolicyRules

extension Interview {
  /// Takes a line: an answer, a fact with its value, or a command.
  mutating func take(_ line: String) -> [Effect] {
    if ["back", "b", "undo"].contains(line.lowercased()) { return goBack() + goOn() }
    if line.contains("=") { return stateOrExplain(line) }
    if line.lowercased() == "why" { return report.explanation.map(Effect.say) + [.ask(prompt)] }
    switch HomeCommand(line) {
    case .quit: return [.leave(.done)]
    case .help: return Interview.help.map(Effect.say) + [.ask(prompt)]
    case .plain(let isOn): return turnPlain(isOn) + [.ask(prompt)]
    default: break
    }
    if let asked { return answer(line, to: asked) }
    return line.isEmpty ? [.leave(.done)] : change(line)
  }

  private static let help = [
    ("a number or a word", "the answer"), ("Enter", "I do not know"),
    ("fact=value", "say or change anything, such as sender=coach"),
    ("back", "take the last answer back"), ("why", "the facts, the rules and the result so far"),
    ("plain", "turn the plain screen on or off"), ("quit", "stop asking"),
  ].map { Passage(.help, label: $0, $1) }

  private static let commands = ["back", "why", "help", "plain", "quit"]

  private var answers: [String] {
    (asked.map { policy.vocabulary[$0].values.map(\.name) } ?? []) + Interview.commands
  }

  var prompt: Prompt {
    Prompt("judge", completions: answers + policy.vocabulary.statements)
  }

  /// Returns what Tab may put in the place of the end of `typed`: an answer, or else a fact.
  public func proposals(for typed: String, at prompt: Prompt) -> [Proposal] {
    let found = answers.proposals(for: typed)
    return found.isEmpty ? policy.vocabulary.proposals(forFact: typed) : found
  }
}
