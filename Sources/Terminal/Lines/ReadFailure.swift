internal import Glibc

/// A line could not be read.
public struct ReadFailure: Error, Hashable, Sendable {
  /// The system's error number.
  public let errno: Int32

  /// Makes a failure out of the system's error number.
  public init(errno: Int32) {
    self.errno = errno
  }

  /// The line was longer than the source allows; it is skipped, and the next one can be read.
  public static let lineTooLong = ReadFailure(errno: EMSGSIZE)
}

extension ReadFailure: CustomStringConvertible {
  /// One sentence in lower case with the system's words.
  public var description: String {
    self == .lineTooLong
      ? "a line of the input is too long" : "cannot read a line: \(systemWords(for: errno))"
  }
}
