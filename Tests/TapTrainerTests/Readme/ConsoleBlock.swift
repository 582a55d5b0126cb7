/// A block of commands, of what people type to them, and of what they say.
struct ConsoleBlock: Sendable {
  /// One command.
  struct Command: Sendable {
    /// What stands behind `$`.
    let line: String
    /// What must be seen; `...` stands for any lines.
    let screen: [String]

    /// What is typed, each with the prompt that must come before.
    var typed: [(prompt: String, text: String)] { screen.compactMap(Self.typed) }

    /// Takes a line such as `1.2> b` apart; the prompts of the program are short and plain.
    private static func typed(_ line: String) -> (prompt: String, text: String)? {
      guard let end = line.firstIndex(of: ">") else { return nil }
      let label = line[..<end]
      let isPlain = label.allSatisfy { $0.isLetter || $0.isNumber || " .-".contains($0) }
      guard isPlain, label.count < 32 else { return nil }
      let text = line[line.index(after: end)...].drop { $0 == " " }
      return ("\(label)> ", String(text))
    }
  }

  let commands: [Command]

  init(_ lines: [String]) {
    var commands: [Command] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append(Command(line: String(line.dropFirst(2)), screen: []))
      } else if let last = commands.popLast() {
        commands.append(Command(line: last.line, screen: last.screen + [line]))
      }
    }
    self.commands = commands
  }

  /// Returns whether `screen` is what `expected` says, where `...` stands for any lines.
  static func matches(_ screen: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return screen.isEmpty }
    if first == "..." {
      return (screen.startIndex...screen.endIndex).contains {
        matches(screen[$0...], expected.dropFirst())
      }
    }
    return screen.first == first && matches(screen.dropFirst(), expected.dropFirst())
  }
}
