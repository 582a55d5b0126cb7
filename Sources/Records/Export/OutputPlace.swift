internal import Glibc

/// Where a file is written until it is whole; a draft that is given no name is removed again.
public struct OutputPlace: ~Copyable {
  /// What is written to.
  public let path: String
  /// Whether it is a draft, which ``name()`` gives its name.
  let isDraft: Bool
  private let target: String

  /// Finds the place for what is to stand at `path`.
  ///
  /// A link is followed, so that what it leads to is replaced, and not the link. What is there and is
  /// no plain file, and a link that leads nowhere yet, are written to as they are.
  public init(_ path: String) {
    var status = stat()
    let isThere = unsafe stat(path, &status) == 0
    let isPlain = isThere && status.st_mode & S_IFMT == S_IFREG
    isDraft = isThere ? isPlain : unsafe lstat(path, &status) != 0
    target = isPlain ? OutputPlace.resolved(path) : path
    self.path = isDraft ? target + OutputPlace.ending : target
  }

  deinit {
    // After it was given its name there is nothing of that name.
    if isDraft { _ = unsafe unlink(path) }
  }

  /// Gives the draft its name.
  public func name() throws(LedgerFailure) {
    guard isDraft else { return }
    guard Descriptor.retried({ unsafe rename(path, target) }) == 0 else {
      throw LedgerFailure(.name, path: target, errno: errno)
    }
    try Folder.sync(Folder.parent(of: target))
  }

  /// Makes or empties the file at `path`, which is a draft or what it stands for.
  static func open(_ path: String) throws(LedgerFailure) -> Descriptor {
    do throws(LedgerFailure) {
      return try Descriptor(opening: path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
    } catch {
      // Nobody asked for the draft, whose name it would be.
      let asked = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
      throw error.errno == ENOENT
        ? LedgerFailure(.handOn, path: asked, reason: "its folder does not exist")
        : LedgerFailure(.handOn, path: asked, errno: error.errno)
    }
  }

  /// What the name of a draft ends in.
  private static let ending = ".partial"

  private static func resolved(_ path: String) -> String {
    guard let found = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
