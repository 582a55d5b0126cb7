internal import Glibc

/// Output could not be written.
public struct WriteFailure: Error, Hashable, Sendable {
  /// The system's error number.
  public let errno: Int32

  /// Makes a failure out of the system's error number.
  public init(errno: Int32) {
    self.errno = errno
  }

  /// Whether nobody reads the output any more, as after `| head`: a reason to end, and no fault.
  public var readerIsGone: Bool {
    errno == EPIPE
  }
}

extension WriteFailure: CustomStringConvertible {
  /// One sentence in lower case with the system's words.
  public var description: String {
    "cannot write: \(systemWords(for: errno))"
  }
}
