/// A source of input lines: a terminal, a pipe, or a script in a test.
public protocol LineReader: ~Copyable {
  /// Shows `prompt` where the source has a screen, and reads one line.
  mutating func next(prompt: String) throws(ReadFailure) -> Line
}

/// What a source of lines gives.
public enum Line: Hashable, Sendable {
  /// A line without its end.
  case text(String)
  /// The person pressed Ctrl-C; what was typed is dropped.
  case interrupted
  /// The person pressed Ctrl-D, the pipe is closed, or the script has ended.
  case endOfInput
}

/// A line could not be read.
public struct ReadFailure: Error, Hashable, Sendable {
  /// The system's error number.
  public let errno: Int32

  /// Makes a failure out of the system's error number.
  public init(errno: Int32) {
    self.errno = errno
  }
}
