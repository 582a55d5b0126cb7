/// Lines from a person at a terminal, with editing, history and completion.
///
/// Editing is libedit's, as in other programs of the system, with the person's own `~/.editrc`
/// under the name `tap-trainer`. Ctrl-C gives `.interrupted`, Ctrl-D on an empty line
/// `.endOfInput`. SIGTERM and SIGHUP give `.endOfInput` too, from then on, so that the caller saves
/// and leaves as it always does; `stopSignal` tells which came. There is one editor at a time. While
/// it lives, a Ctrl-C outside `next` is kept for it, and a second one ends the program.
public struct LineEditor: ~Copyable, LineReader {
  private let editline: Editline

  /// Opens the terminal for editing, with `console` for what is listed and with its style.
  ///
  /// `nil` where standard input or output is no terminal: read `PipedLines` there.
  public init?(
    program: String = "tap-trainer", console: Console,
    completing: @escaping Completer = { _, _ in [] }
  ) {
    guard let editline = Editline(program: program, console: console, completing: completing)
    else { return nil }
    self.editline = editline
  }

  /// What Tab offers; it may be changed between two lines.
  public var completing: Completer {
    get { editline.completing }
    set { editline.completing = newValue }
  }

  /// Where lists go and whose style the editor keeps to; it may be changed between two lines.
  public var console: Console {
    get { editline.console }
    set { editline.console = newValue }
  }

  /// The signal that asked the program to end, if one did: SIGTERM or SIGHUP by its number.
  public var stopSignal: Int32? {
    editline.signals.stop
  }

  /// Shows `prompt`, and reads one line that the person edits.
  ///
  /// A paste of several lines arrives as one, its newlines turned into spaces.
  public mutating func next(prompt: String) throws(ReadFailure) -> Line {
    try editline.line(prompt: prompt)
  }

  /// Keeps `line` for the arrow keys and Ctrl-R.
  ///
  /// Nothing is kept unless it is given here: the caller knows which lines are commands and
  /// answers, and which are staff numbers, names or somebody's own words.
  public mutating func remember(_ line: String) {
    editline.history.remember(line)
  }

  /// Adds the history in the file at `path`; a missing, foreign or damaged file adds nothing.
  public mutating func loadHistory(from path: String) {
    editline.history.load(from: path)
  }

  /// Writes the history to the file at `path`, which only its owner may read.
  public func saveHistory(to path: String) throws(WriteFailure) {
    try editline.history.save(to: path)
  }
}
