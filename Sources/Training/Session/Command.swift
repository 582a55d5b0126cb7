internal import PolicyRules

/// What a person can type besides answers.
enum Command: Hashable, Sendable {
  case help
  case hint
  case again
  case why
  case policy(String)
  case clause(String)
  case compare
  case skip
  case status
  case dispute(String)
  case note(String)
  case plain(Bool?)
  case quit

  /// The words of the commands, in the order of the help, and what each does.
  static let guide: [(word: String, does: String)] = [
    ("help", "show these lines; ? does the same"),
    ("hint", "get help with the item"),
    ("again", "tell the item once more"),
    ("why", "after an answer: the facts, the clauses and the result"),
    ("policy", "with some words: search the policy; it never costs marks"),
    ("clause", "with a name: read a clause"),
    ("compare", "after an answer: what other schools' policies say"),
    ("skip", "leave the item without marks and see the answer"),
    ("status", "see where you are"),
    ("dispute", "say why you think that an answer is wrong"),
    ("note", "write something down for yourself"),
    ("plain", "turn the plain screen on or off"),
    ("quit", "leave; your answers are kept"),
  ]

  static let words = guide.map(\.word)

  /// Reads `line` as a command, or returns nothing where it is none.
  init?(_ line: String) {
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let word = parts.first?.lowercased() else { return nil }
    let rest = parts.dropFirst().first.map { String($0.trimmedEnd) } ?? ""
    switch word {
    case "policy": self = .policy(rest)
    case "clause": self = .clause(rest)
    case "dispute": self = .dispute(rest)
    case "note": self = .note(rest)
    case "plain" where ["", "on", "off"].contains(rest.lowercased()):
      self = .plain(rest.isEmpty ? nil : rest.lowercased() == "on")
    default:
      guard rest.isEmpty, let command = Command.simple[word] else { return nil }
      self = command
    }
  }

  private static let simple: [String: Command] = [
    "help": .help, "?": .help, "hint": .hint, "again": .again, "repeat": .again, "why": .why,
    "compare": .compare, "skip": .skip, "status": .status, "quit": .quit, "exit": .quit,
    "q": .quit, "bye": .quit, "stop": .quit,
  ]

  /// Says what may have been meant by `line`, if anything is near.
  static func suggestion(for line: String, besides answers: [String]) -> String? {
    guard let word = line.split(whereSeparator: \.isWhitespace).first,
      let near = nearestWord(to: String(word), in: words + answers)
    else { return nil }
    // Of short words nearly all are near each other.
    return word.count > 3 || near.first == word.lowercased().first ? near : nil
  }
}
