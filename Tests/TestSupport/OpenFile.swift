internal import Glibc

/// A file opened for the code under test, closed when the test lets go of it.
public final class OpenFile: Sendable {
  /// The file's descriptor.
  public let descriptor: Int32

  /// Opens a file for reading, or makes it and opens it for writing.
  public init(_ path: String, writing: Bool = false) throws {
    let flags = writing ? O_WRONLY | O_CREAT | O_TRUNC : O_RDONLY
    descriptor = unsafe open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemFailure("open") }
  }

  deinit {
    close(descriptor)
  }
}
