/// A source of input lines: a terminal, a pipe, or a script in a test.
public protocol LineReader: ~Copyable {
  /// Shows `prompt` where the source has a screen, and reads one line.
  mutating func next(prompt: String) throws(ReadFailure) -> Line
}
