internal import CEditline
internal import Glibc

/// libedit, with this program's keys, completion, paste and signals; nothing else calls it.
///
/// libedit calls back with its own pointer only; through it a callback finds the `Editline`, which
/// must therefore stay in its place and is a class.
@safe final class Editline {
  var console: Console {
    didSet { chooseTerminal() }
  }
  let history: LineHistory
  let signals: Signals
  var completing: Completer
  /// Why the line ends before Enter, once something ended it.
  var ending: Ending?
  /// Characters that have been decoded and not been read yet.
  var decoded: ArraySlice<Unicode.Scalar> = []
  var decoder = KeyDecoder()
  /// How many bytes that wait to be read were typed before the terminal was taken.
  var typedAhead = 0
  /// The labels to list once the cursor stands below the line, and how far the cursor was from its end.
  var listing: (labels: [String], behind: Int)?
  let handle: OpaquePointer
  /// The terminal, opened anew so that reading a key never waits.
  ///
  /// The terminal drops a key that is not read yet when Ctrl-C comes; a reader that waits for it would
  /// not attend to Ctrl-C. Descriptor 0 is shared with other programs, and must go on waiting.
  let keys: Int32
  private var prompt: UnsafeMutablePointer<CChar>?
  private(set) var promptColumns = 0
  /// How wide the window was when the line was last drawn.
  var drawnWidth = 80

  /// What can end a line before Enter.
  enum Ending: Hashable {
    case interrupted
    case endOfInput
    case failed(errno: Int32)
  }

  /// Opens libedit; `nil` where input or output is no terminal, or another editor is open.
  init?(program: String, console: Console, completing: @escaping Completer) {
    guard isatty(0) == 1, isatty(1) == 1, let history = LineHistory(), let signals = Signals()
    else { return nil }
    ceditline_use_utf8()
    Editline.forgetUnknownTerminal()
    guard let handle = unsafe ceditline_open(program) else { return nil }
    let anew = unsafe open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    // Whoever took another's terminal over may not open it.
    keys = anew < 0 ? 0 : anew
    self.console = console
    self.history = history
    self.signals = signals
    self.completing = completing
    unsafe self.handle = unsafe handle
    unsafe ceditline_set_owner(handle, Unmanaged.passUnretained(self).toOpaque())
    chooseTerminal()
    unsafe ceditline_set_prompt(handle, { unsafe Editline.of($0)?.prompt }, 1)
    unsafe ceditline_set_history(handle, history.handle)
    unsafe ceditline_set_reader(handle, { unsafe Editline.of($0)?.readKey(into: $1) ?? -1 })
    unsafe ceditline_set_emacs(handle)
    addFunctions()
    bindKeys(forVi: false)
    readEditrc()
    bindOwnKeys()
  }

  deinit {
    unsafe el_end(handle)
    unsafe free(prompt)
    if keys != 0 { close(keys) }
  }

  /// Returns the editor whose pointer libedit hands to a callback.
  static func of(_ handle: OpaquePointer?) -> Editline? {
    unsafe ceditline_owner(handle).map { unsafe Unmanaged.fromOpaque($0).takeUnretainedValue() }
  }

  /// Reads one line, edited by the person.
  func line(prompt text: String) throws(ReadFailure) -> Line {
    if signals.stop != nil { return .endOfInput }
    if signals.take(SIGINT) { return .interrupted }
    // The width is asked for with the prompt.
    _ = signals.take(SIGWINCH)
    show(prompt: text)
    ending = nil
    var count: Int32 = 0
    let line = signals.whileReading {
      // Before the prompt: a key that comes between the prompt and this is lost otherwise.
      enter()
      typedAhead = bytesTypedAhead()
      defer { leave() }
      return unsafe el_gets(handle, &count).map { unsafe String(cString: $0) }
    }
    if let line { return .text(cleaned(line)) }
    return try ended()
  }

  var windowWidth: Int {
    ScreenFacts.columns(ofWindowAt: 1) ?? 80
  }

  /// Takes the terminal for editing.
  func enter() {
    unsafe ceditline_prepare(handle, 1)
    if console.style.cursor { console.send("\u{1B}[?2004h") }
  }

  /// Gives the terminal back as it was.
  func leave() {
    if console.style.cursor { console.send("\u{1B}[?2004l") }
    unsafe ceditline_prepare(handle, 0)
  }

  /// Makes libedit draw plainly where the style asks for it, whatever the terminal can do.
  private func chooseTerminal() {
    unsafe ceditline_set_terminal(handle, console.style.cursor ? nil : "dumb")
  }

  /// Of a terminal that it does not know libedit would speak, with the name as it was given.
  private static func forgetUnknownTerminal() {
    guard let type = unsafe getenv("TERM"), unsafe ceditline_describe(type).is_known == 0 else {
      return
    }
    unsafe setenv("TERM", "dumb", 1)
  }

  private func ended() throws(ReadFailure) -> Line {
    switch ending ?? .endOfInput {
    case .interrupted:
      console.send("^C\n")
      return .interrupted
    case .endOfInput:
      console.send("\n")
      return .endOfInput
    case .failed(let number): throw ReadFailure(errno: number)
    }
  }

  /// Sets the prompt; of one that needs several rows, the last is the prompt and the others go out.
  private func show(prompt text: String) {
    let style = console.style
    var rows = wrapped(visible(text), to: style.width)
    let last = rows.removeLast()
    if !rows.isEmpty { console.send(rows.joined(separator: "\n") + "\n") }
    // What libedit must not count as columns stands between marks; a mark at the very end is lost.
    let shown =
      style.color && !last.isEmpty ? "\u{1}\u{1B}[1m\u{1}\(last)\u{1}\u{1B}[0m\u{1}" : last
    promptColumns = last.isEmpty ? 0 : columns(of: last) + 1
    drawnWidth = windowWidth
    unsafe free(prompt)
    unsafe prompt = strdup(last.isEmpty ? "" : shown + " ")
  }

  /// Returns a line without its end; a newline in its middle, from an old history, is a space.
  private func cleaned(_ line: String) -> String {
    let text = line.hasSuffix("\n") ? line.dropLast() : line[...]
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}
