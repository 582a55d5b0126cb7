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

  /// Returns the names of what lies in `path`, in no order; nothing where there is no such folder.
  static func names(in path: String) throws(LedgerFailure) -> [String] {
    guard let folder = unsafe opendir(path) else {
      if errno == ENOENT { return [] }
      throw LedgerFailure(.list, path: path, errno: errno)
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      names.append(name)
      errno = 0
    }
    guard errno == 0 else { throw LedgerFailure(.list, path: path, errno: errno) }
    return names
  }

  /// Opens a plain file for reading; anything else under its name is refused.
  static func openForReading(_ path: String) throws(LedgerFailure) -> Descriptor {
    // Without O_NONBLOCK a pipe of that name would hold us up for ever.
    let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw LedgerFailure(.open, path: path, reason: "it is not a plain file")
    }
    return file
  }

  /// Returns the folder that `path` lies in.
  static func parent(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
