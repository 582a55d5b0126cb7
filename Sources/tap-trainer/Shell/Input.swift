internal import Terminal
internal import Training

/// Where lines come from: a keyboard, a pipe, or a script.
struct Input {
  private let keyboard: Keyboard?
  private var pipe = PipedLines()
  private var script: ScriptedLines?

  /// Opens standard input: an editor where it is a terminal, else a pipe.
  init(_ console: Console, history: String?) {
    keyboard = Keyboard(console, history: history)
  }

  /// Takes lines from `script`.
  init(script: ScriptedLines) {
    keyboard = nil
    self.script = script
  }

  /// Whether a person types at a terminal.
  var isTerminal: Bool { keyboard != nil }

  /// Reads one line for `prompt`; it goes into the history only where the prompt allows it.
  mutating func ask(_ prompt: Prompt) throws(ReadFailure) -> Line {
    let label = prompt.label.isEmpty ? "> " : "\(prompt.label)> "
    if script != nil { return script?.next(prompt: label) ?? .endOfInput }
    guard let keyboard else { return try pipe.next(prompt: label) }
    let words = prompt.completions
    let line = try keyboard.next(prompt: label) { completions(words, $0, $1) }
    if case .text(let text) = line, prompt.isRemembered, !text.isEmpty { keyboard.remember(text) }
    return line
  }

  /// Writes the history, where there is one.
  func close() { keyboard?.saveHistory() }
}

/// Returns the words that complete what stands before the cursor.
private func completions(_ words: [String], _ line: String, _ cursor: Int) -> [Completion] {
  let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
  let last = typed.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init)
  let start = typed.lowercased()
  let whole = words.filter { $0.hasPrefix(start) }
  if !whole.isEmpty { return whole.map { Completion($0, replacing: typed.utf8.count) } }
  guard let last, !last.isEmpty else { return [] }
  return words.filter { $0.hasPrefix(last.lowercased()) }.map {
    Completion($0, replacing: last.utf8.count)
  }
}
