internal import Terminal

/// A person's line editor, with the history that it keeps.
final class Keyboard {
  private var editor: LineEditor
  private let history: String?

  /// Opens the editor; none where standard input is no terminal.
  init?(_ console: Console, history: String?) {
    guard var editor = LineEditor(console: console) else { return nil }
    if let history { editor.loadHistory(from: history) }
    self.editor = editor
    self.history = history
  }

  /// Reads one line; Tab offers what `completing` returns.
  func next(prompt: String, completing: @escaping Completer) throws(ReadFailure) -> Line {
    editor.completing = completing
    return try editor.next(prompt: prompt)
  }

  /// The signal that ended the input, if one did.
  var stopSignal: Int32? { editor.stopSignal }

  /// Draws lines on `console` from now on.
  func show(on console: Console) { editor.console = console }

  /// Keeps `line` for the arrow keys.
  func remember(_ line: String) { editor.remember(line) }

  /// Writes the history; one that cannot be written is no loss.
  func saveHistory() {
    if let history { try? editor.saveHistory(to: history) }
  }
}
