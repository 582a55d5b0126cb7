internal import Glibc

/// A pipe, closed when nobody holds it any more.
public final class Pipe {
  /// The end that is read from, or -1 once it is closed.
  public private(set) var reading: Int32 = -1
  /// The end that is written to, or -1 once it is closed.
  public private(set) var writing: Int32 = -1

  /// Makes a pipe that no child inherits.
  public init() throws {
    var ends: [Int32] = [-1, -1]
    let status = withoutInheritance {
      let status = unsafe pipe(&ends)
      for end in ends where status == 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return status
    }
    guard status == 0 else { throw SystemFailure("pipe") }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  /// Closes the end that is read from.
  public func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  /// Closes the end that is written to.
  public func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}
