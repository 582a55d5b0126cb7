internal import Glibc

/// A file that appears under its name only once it is whole.
public struct OutputFile: ~Copyable {
  private let path: String
  private let file: Descriptor

  /// Begins a file beside `path`; what stands at `path` stays as it is until ``finish()``.
  public init(path: String) throws(LedgerFailure) {
    self.path = path
    file = try Descriptor(
      opening: OutputFile.draft(path), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o600)
  }

  /// Where a file is written until it is whole.
  public static func draft(_ path: String) -> String { path + ".partial" }

  /// Adds `bytes`.
  public func write(_ bytes: [UInt8]) throws(LedgerFailure) { try file.writeAll(bytes) }

  /// Gives the file its name once the disk holds it.
  public consuming func finish() throws(LedgerFailure) {
    try file.sync()
    try OutputFile.name(path)
  }

  /// Gives the draft of `path` its name.
  public static func name(_ path: String) throws(LedgerFailure) {
    guard Descriptor.retried({ unsafe rename(draft(path), path) }) == 0 else {
      throw LedgerFailure(.name, path: path, errno: errno)
    }
    try Folder.sync(Folder.parent(of: path))
  }
}
