internal import Glibc

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
    let draft = "\(path).\(getpid())"
    try write(text, to: draft, O_CREAT | O_TRUNC | O_WRONLY)
    guard unsafe rename(draft, path) == 0 else { throw failure("write", path) }
  }

  /// Adds `text` at the file's end.
  static func append(_ text: String, to path: String) throws(Stop) {
    try write(text, to: path, O_CREAT | O_APPEND | O_WRONLY)
  }

  private static func write(_ text: String, to path: String, _ flags: Int32) throws(Stop) {
    let descriptor = unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure("open", path) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    guard count == bytes.count, fsync(descriptor) == 0 else { throw failure("write", path) }
  }

  private static func failure(_ action: String, _ path: String) -> Stop {
    Stop(.failed, "cannot \(action) `\(path)`: \(SystemError().description.lowercased())")
  }
}
