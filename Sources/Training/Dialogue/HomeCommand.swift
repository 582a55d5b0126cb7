internal import PolicyRules

/// What a person can type at home, before a course begins.
package enum HomeCommand: Hashable, Sendable {
  case start(String)
  case testOut(String)
  /// What a yes to a short test does; it is not typed.
  case takeTest(String)
  case practice(String)
  case judge(String)
  case policy(String)
  case clause(String)
  case topics
  case status
  case certificate
  case person
  case school(String)
  case plain(Bool?)
  case help
  case quit
  case yes
  case no

  /// Reads `line`, or returns nothing where it begins with no known words.
  package init?(_ line: String) {
    let parts = line.split(whereSeparator: \.isWhitespace)
    let words = parts.map { $0.lowercased().filter { $0 != "," && $0 != "." } }
    let longest = min(words.count, 3)
    guard longest > 0 else { return nil }
    for count in (1...longest).reversed() {
      let phrase = words[..<count].joined(separator: " ").trimmingSuffix { $0 == "?" }
      let rest = parts[count...].joined(separator: " ")
      guard let word = HomeCommand.word(for: phrase.isEmpty ? "?" : String(phrase)) else {
        continue
      }
      guard let command = HomeCommand(word, rest) else { continue }
      self = command
      return
    }
    return nil
  }

  /// Makes the command called `word`; what takes nothing further refuses a rest.
  private init?(_ word: String, _ rest: String) {
    switch word {
    case "start": self = .start(rest)
    case "testout": self = .testOut(rest)
    case "practice": self = .practice(rest)
    case "judge": self = .judge(rest)
    case "policy": self = .policy(rest)
    case "clause": self = .clause(rest)
    case "school": self = .school(rest)
    case "plain":
      guard ["", "on", "off"].contains(rest.lowercased()) else { return nil }
      self = .plain(rest.isEmpty ? nil : rest.lowercased() == "on")
    default:
      guard rest.isEmpty, let command = HomeCommand.simple[word] else { return nil }
      self = command
    }
  }

  private static let simple: [String: HomeCommand] = [
    "topics": .topics, "status": .status, "certificate": .certificate, "person": .person,
    "help": .help, "quit": .quit, "yes": .yes, "no": .no,
  ]
}
