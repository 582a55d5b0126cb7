internal import PolicyRules
internal import Terminal
internal import Training

extension Interview {
  /// What a line asks of the interview.
  enum Move {
    case leave
    case back
    /// `fact=value`.
    case state(String)
    /// Anything else: an answer, as a rule.
    case line(String)
  }

  /// Reads lines until one moves on; help, why and plain are dealt with here.
  mutating func nextMove(at fact: Fact?) throws -> Move {
    var wasInterrupted = false
    while true {
      switch try screen.ask(prompt(at: fact), completer: completer(at: fact)) {
      case .endOfInput:
        if !screen.isTerminal, fact != nil { try conclude() }
        return .leave
      case .interrupted where wasInterrupted: return .leave
      case .interrupted:
        wasInterrupted = true
        try screen.say("To stop asking, type quit or press Ctrl-C again.")
      case .text(let text):
        wasInterrupted = false
        if let move = try move(text.trimmed) { return move }
      }
    }
  }

  /// Returns what `line` asks, or does it where it leads no further.
  private func move(_ line: String) throws -> Move? {
    if ["back", "b", "undo"].contains(line.lowercased()) { return .back }
    if line.contains("=") { return .state(line) }
    if line.lowercased() == "why" {
      for passage in report.explanation { try screen.show(passage) }
      return nil
    }
    switch HomeCommand(line) {
    case .quit: return .leave
    case .help: try showHelp()
    case .plain(let isOn):
      screen.turn(plain: isOn ?? !screen.isPlain)
      try screen.say(screen.plainSentence)
    default: return .line(line)
    }
    return nil
  }

  private func showHelp() throws {
    let help = [
      ("a number or a word", "the answer"), ("Enter", "I do not know"),
      ("fact=value", "say or change anything, such as sender=coach"),
      ("back", "take the last answer back"), ("why", "the facts, the rules and the result so far"),
      ("plain", "turn the plain screen on or off"), ("quit", "stop asking"),
    ]
    for (word, does) in help { try screen.show(Passage(.help, label: word, does)) }
  }

  private static let commands = ["back", "why", "help", "plain", "quit"]

  private func names(of fact: Fact?) -> [String] {
    fact.map { policy.vocabulary[$0].values.map(\.name) } ?? []
  }

  private func prompt(at fact: Fact?) -> Prompt {
    let statements = policy.vocabulary.facts.flatMap { fact in
      fact.values.map { "\(fact.name)=\($0.name)" }
    }
    return Prompt("judge", completions: names(of: fact) + Self.commands + statements)
  }

  private func completer(at fact: Fact?) -> Completer {
    let words = names(of: fact) + Self.commands
    let vocabulary = policy.vocabulary
    return { line, cursor in
      let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
      let found = words.completing(typed)
      return found.isEmpty ? vocabulary.completions(ofFact: typed) : found
    }
  }
}
