internal import StrictYAML

/// What a person can type at home, before a course begins.
enum HomeCommand: Equatable {
  case start(String)
  case practice(String)
  case judge
  case policy(String)
  case clause(String)
  case status
  case person
  case school(String)
  case help
  case plain
  case quit

  /// The words, in the order of the help, with what each does.
  static let guide: [(word: String, does: String)] = [
    ("start", "begin what is due, or go on where you left"),
    ("practice", "practise a topic; nothing is recorded"),
    ("judge", "may I? answer a few questions and see"),
    ("policy", "with some words: search the policy"),
    ("clause", "with a name: read a clause"),
    ("status", "see what is due and what you have done"),
    ("person", "say again who you are"),
    ("school", "go by another school's policy"),
    ("plain", "turn the plain screen on or off"),
    ("help", "show these lines"),
    ("quit", "leave"),
  ]

  private static let synonyms = [
    "resume": "start", "go": "start", "train": "start", "continue": "start", "begin": "start",
    "practise": "practice", "ask": "judge", "may": "judge", "search": "policy", "find": "policy",
    "read": "clause", "who": "person", "me": "person", "?": "help", "exit": "quit", "q": "quit",
    "bye": "quit", "stop": "quit", "due": "status",
  ]

  /// Every word that is understood.
  static var words: [String] { guide.map(\.word) + synonyms.keys.sorted() }

  /// Reads `line`, or returns nothing where it begins with no known word.
  init?(_ line: String) {
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let typed = parts.first?.lowercased() else { return nil }
    let rest =
      parts.dropFirst().first.map { String($0.trimmingSuffix(while: \.isWhitespace)) } ?? ""
    switch HomeCommand.synonyms[typed] ?? typed {
    case "start": self = .start(rest)
    case "practice": self = .practice(rest)
    case "judge": self = .judge
    case "policy": self = .policy(rest)
    case "clause": self = .clause(rest)
    case "status": self = .status
    case "person": self = .person
    case "school": self = .school(rest)
    case "help": self = .help
    case "plain": self = .plain
    case "quit": self = .quit
    default: return nil
    }
  }
}
