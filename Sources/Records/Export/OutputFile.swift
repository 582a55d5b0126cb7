internal import Glibc

/// A file that appears under its name only once it is whole.
///
/// Until then it is a draft beside it, which goes away with this where ``finish()`` is not called.
public struct OutputFile: ~Copyable {
  private let file: Descriptor
  private let path: String
  /// What the draft is given the name of; where it is `path` itself, that is written straight away.
  private let target: String

  private var isDraft: Bool { path != target }

  /// Begins a file beside `asked`; what stands there stays as it is until ``finish()``.
  ///
  /// Links are followed, so that what one leads to is replaced, and not the link. What is no plain
  /// file, such as a device, and a link that leads nowhere yet, are written to as they are.
  public init(path asked: String) throws(LedgerFailure) {
    var status = stat()
    let isThere = unsafe stat(asked, &status) == 0
    let isPlain = isThere && status.st_mode & S_IFMT == S_IFREG
    let isFree = unsafe !isThere && lstat(asked, &status) != 0
    target = isPlain ? OutputFile.resolved(asked) ?? asked : asked
    path = isPlain || isFree ? "\(target).partial" : target
    file =
      isPlain || isFree
      ? try OutputFile.draft(path, for: asked)
      : try Descriptor(handingOn: asked, at: path, O_WRONLY | O_CREAT | O_TRUNC)
  }

  deinit {
    // After it was given its name there is nothing of that name.
    if isDraft { _ = unsafe unlink(path) }
  }

  /// Adds `bytes`.
  public func write(_ bytes: [UInt8]) throws(LedgerFailure) { try file.writeAll(bytes) }

  /// Writes `bytes` over what stands at `offset`.
  func overwrite(_ bytes: [UInt8], at offset: Int) throws(LedgerFailure) {
    try file.overwrite(bytes, at: offset)
  }

  /// Gives the file its name once the disk holds it.
  public consuming func finish() throws(LedgerFailure) {
    guard isDraft else { return }
    try file.sync()
    guard Descriptor.retried({ unsafe rename(path, target) }) == 0 else {
      throw LedgerFailure(.handOn, path: target, errno: errno)
    }
    try Folder.sync(Folder.parent(of: target))
  }

  /// Returns whether both paths lead to one file, there or not.
  public static func areOne(_ path: String, _ other: String) -> Bool {
    whole(path) == whole(other)
  }

  private static func whole(_ path: String) -> String {
    if let found = resolved(path) { return found }
    let name = path.split(separator: "/").last ?? ""
    return "\(resolved(Folder.parent(of: path)) ?? "")/\(name)"
  }

  private static func resolved(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}

// MARK: Drafts

extension OutputFile {
  /// Makes a draft; whoever writes one holds its lock, so that two programs do not mix.
  private static func draft(_ path: String, for asked: String) throws(LedgerFailure) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let inTheWay = LedgerFailure(
      .handOn, path: asked, reason: "another program writes it, or its `.partial` is in the way")
    var file: Descriptor
    do throws(LedgerFailure) {
      file = try Descriptor(handingOn: asked, at: path, flags)
    } catch {
      guard error.errno == EEXIST else { throw error }
      guard removeLeftover(path) else { throw inTheWay }
      file = try Descriptor(handingOn: asked, at: path, flags)
    }
    guard file.lockIfFree() else { throw inTheWay }
    return file
  }

  /// Removes a draft of ours that a program which died has left; what is anything else stays.
  private static func removeLeftover(_ path: String) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    guard let file = try? Descriptor(opening: path, flags), let status = try? file.status() else {
      return false
    }
    let isOurs = status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid()
    return unsafe isOurs && file.lockIfFree() && unlink(path) == 0
  }
}
