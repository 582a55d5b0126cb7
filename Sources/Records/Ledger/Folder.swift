internal import Glibc

/// What is done to folders.
enum Folder {
  /// Makes `path`, and every folder above it that is missing, for its owner alone.
  static func make(_ path: String) throws(LedgerFailure) {
    var status = stat()
    if Descriptor.retried({ unsafe stat(path, &status) }) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw LedgerFailure(.makeFolder, path: path, reason: "it is not a folder")
      }
      return
    }
    guard errno == ENOENT else { throw LedgerFailure(.makeFolder, path: path, errno: errno) }
    let parent = parent(of: path)
    if parent != path { try make(parent) }
    let result = Descriptor.retried { unsafe mkdir(path, 0o700) }
    guard result == 0 || errno == EEXIST else {
      throw LedgerFailure(.makeFolder, path: path, errno: errno)
    }
    try sync(parent)
  }

  /// Waits until the disk holds which files are in `path`.
  static func sync(_ path: String) throws(LedgerFailure) {
    try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).sync()
  }

  /// Returns the folder that `path` lies in.
  static func parent(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
