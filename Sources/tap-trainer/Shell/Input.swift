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
    _ prompt: Prompt, completer: Completer? = nil
  ) throws(ReadFailure) -> Line {
    let label = prompt.label.isEmpty ? "> " : "\(prompt.label)> "
    guard let keyboard else { return try pipe.next(prompt: label) }
    let line = try keyboard.next(prompt: label, completing: completer ?? prompt.completer)
    if case .text(let text) = line, prompt.mayKeep(text) { keyboard.remember(text) }
    return line
  }

  /// Keeps `line` for the arrow keys.
  func remember(_ line: String) { keyboard?.remember(line) }

  /// Draws lines on `console` from now on.
  func show(on console: Console) { keyboard?.show(on: console) }

  /// Keeps the history, and gives the terminal back.
  mutating func close() {
    keyboard?.saveHistory()
    keyboard = nil
  }
}
