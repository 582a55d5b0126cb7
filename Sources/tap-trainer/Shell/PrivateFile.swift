internal import Glibc
internal import Records

/// A small file that only its owner may read.
enum PrivateFile {
  /// Returns the file's bytes, at most `limit`, or none where there is no such file.
  static func read(_ path: String, limit: Int = 65_536) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
    }
    return count < 0 ? nil : Array(bytes[..<count])
  }

  /// Puts `text` in the place of the file's content, whole or not at all.
  static func replace(_ path: String, with text: String) throws(Stop) {
    do throws(LedgerFailure) {
      let file = try OutputFile(path: path)
      try file.write(Array(text.utf8))
      try file.finish()
    } catch {
      throw Stop(.failed, "cannot write `\(path)`: \(error.reason)")
    }
  }

  /// Adds `text` at the file's end.
  static func append(_ text: String, to path: String) throws(Stop) {
    let flags = O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else { throw failure("open", path) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || (count < 0 && errno == EINTR) else { throw failure("write", path) }
      rest = rest.dropFirst(max(0, count))
    }
    guard fsync(descriptor) == 0 else { throw failure("write", path) }
  }

  private static func failure(_ action: String, _ path: String) -> Stop {
    Stop(.failed, "cannot \(action) `\(path)`: \(SystemError().description.lowercased())")
  }
}
