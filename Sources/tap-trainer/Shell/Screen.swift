internal import Glibc
internal import Terminal
internal import Training

/// A person's screen and keyboard; it can turn plain, or lively again, at any moment.
final class Screen {
  /// Where everything is shown.
  private(set) var console: Console
  /// Whether it is plain because somebody asked for it.
  private(set) var isPlain: Bool
  private let noColor: Bool
  private var input: Input
  /// The signal that ended the input, if one did.
  private var stopSignal: Int32?

  /// Opens the terminal, or takes lines from a pipe; `history` is the file of the arrow keys.
  init(_ settings: Settings, history: String?) {
    console = settings.output
    isPlain = settings.plain
    noColor = settings.noColor
    input = Input(settings.output, history: history)
  }

  /// Whether a person types at a terminal.
  var isTerminal: Bool { input.isTerminal }

  /// Says a paragraph.
  func say(_ text: String) throws(WriteFailure) { try console.say(text) }

  /// Shows a passage in the form that its kind has.
  func show(_ passage: Passage) throws(WriteFailure) { try console.show(passage) }

  /// Reads a line; Tab offers what `proposing` returns for what is typed.
  func ask(
    _ prompt: Prompt, proposing: @escaping (_ typed: String) -> [Proposal]
  ) throws(ReadFailure) -> Line {
    let line = try input.ask(prompt, proposing: proposing)
    stopSignal = stopSignal ?? input.stopSignal
    return line
  }

  /// Makes the screen plain, or what the terminal allows.
  func turn(plain: Bool) {
    isPlain = plain
    console = Console(descriptor: console.descriptor, plain: plain, noColor: noColor)
    input.show(on: console)
  }

  /// Gives the terminal back and keeps the history; a signal that asked the program to end does so.
  func close() {
    input.close()
    if let stopSignal {
      // Whoever sent it sees that it was obeyed, as with a program that does not catch it.
      signal(stopSignal, SIG_DFL)
      raise(stopSignal)
    }
  }
}
