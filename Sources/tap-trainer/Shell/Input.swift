internal import Terminal
internal import Training

/// Where lines come from: a keyboard or a pipe.
struct Input {
  private var keyboard: Keyboard?
  private var pipe = PipedLines()

  /// Opens standard input: an editor where it is a terminal, else a pipe.
  init(_ console: Console, history: String?) {
    keyboard = Keyboard(console, history: history)
  }

  /// Whether a person types at a terminal.
  var isTerminal: Bool { keyboard != nil }

  /// The signal that ended the input, if one did.
  var stopSignal: Int32? { keyboard?.stopSignal }

  /// Reads one line for `prompt`; it goes into the history only where the prompt knows its words.
  mutating func ask(
    _ prompt: Prompt, proposing: @escaping (_ typed: String) -> [Proposal]
  ) throws(ReadFailure) -> Line {
    let label = prompt.label.isEmpty ? "> " : "\(prompt.label)> "
    guard let keyboard else { return try pipe.next(prompt: label) }
    let line = try keyboard.next(prompt: label) { line, cursor in
      let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
      return proposing(typed).map {
        Completion($0.text, replacing: $0.replacing, isWhole: $0.isWhole)
      }
    }
    if case .text(let text) = line, prompt.mayKeep(text) { keyboard.remember(text) }
    return line
  }

  /// Draws lines on `console` from now on.
  func show(on console: Console) { keyboard?.show(on: console) }

  /// Keeps the history, and gives the terminal back.
  mutating func close() {
    keyboard?.saveHistory()
    keyboard = nil
  }
}
