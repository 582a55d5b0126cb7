internal import Glibc
internal import Terminal
internal import Training

/// Where lines come from: an editor at a terminal, a pipe, or a script.
struct Input: ~Copyable {
  private var editor: LineEditor?
  private var pipe: PipedLines
  private var script: ScriptedLines?
  private let historyPath: String?

  /// Opens standard input: an editor where it is a terminal, else a pipe.
  init(_ console: Console, history path: String?) {
    editor = LineEditor(console: console)
    pipe = PipedLines()
    script = nil
    historyPath = path
    if let path { editor?.loadHistory(from: path) }
  }

  /// Takes lines from `script`.
  init(script: ScriptedLines) {
    editor = nil
    pipe = PipedLines()
    self.script = script
    historyPath = nil
  }

  /// Whether a person types at a terminal.
  var isTerminal: Bool { editor != nil }

  /// Reads one line for `prompt`; it goes into the history only where the prompt allows it.
  mutating func ask(_ prompt: Prompt) throws(ReadFailure) -> Line {
    let label = prompt.label.isEmpty ? "> " : "\(prompt.label)> "
    if script != nil { return script?.next(prompt: label) ?? .endOfInput }
    guard editor != nil else { return try pipe.next(prompt: label) }
    editor?.completing = { line, cursor in completions(prompt.completions, line, cursor) }
    let line = try editor?.next(prompt: label) ?? .endOfInput
    if case .text(let text) = line, prompt.isRemembered, !text.isEmpty { editor?.remember(text) }
    return line
  }

  /// Writes the history, where there is one; a history that cannot be written is no loss.
  func close() {
    if let historyPath { try? editor?.saveHistory(to: historyPath) }
  }
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
