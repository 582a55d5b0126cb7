internal import Glibc

/// What is done to folders.
enum Folder {
  /// Makes `path`, and every folder above it that is missing, for its owner alone; where `isShared`,
  /// also for the group of the folder above, if that group may write there.
  static func make(_ path: String, isShared: Bool = false) throws(LedgerFailure) {
    var status = stat()
    if Descriptor.retried({ unsafe stat(path, &status) }) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw LedgerFailure(.makeFolder, path: path, reason: "it is not a folder")
      }
      return
    }
    guard errno == ENOENT else { throw LedgerFailure(.makeFolder, path: path, errno: errno) }
    let parent = parent(of: path)
    if parent != path { try make(parent, isShared: isShared) }
    let result = Descriptor.retried { unsafe mkdir(path, 0o700) }
    guard result == 0 || errno == EEXIST else {
      throw LedgerFailure(.makeFolder, path: path, errno: errno)
    }
    if result == 0, isShared {
      do throws(LedgerFailure) {
        try share(path, like: parent)
      } catch {
        // Left behind, it would stay closed to the group.
        _ = unsafe rmdir(path)
        throw error
      }
    }
    try sync(parent)
  }

  /// Gives the group what it has in `parent`; said by itself, as making a folder heeds the umask.
  private static func share(_ path: String, like parent: String) throws(LedgerFailure) {
    let mode = try Descriptor(opening: parent, O_RDONLY | O_DIRECTORY).status().st_mode
    guard mode & S_IWGRP != 0 else { return }
    let result = Descriptor.retried { unsafe chmod(path, 0o770 | mode & (S_ISGID | S_ISVTX)) }
    guard result == 0 else { throw LedgerFailure(.makeFolder, path: path, errno: errno) }
  }

  /// Returns the rights of a new file in `folder`: for its owner alone, and readable by the group of a
  /// folder in which a group may write.
  static func fileMode(in folder: String) throws(LedgerFailure) -> mode_t {
    let status = try Descriptor(opening: folder, O_RDONLY | O_DIRECTORY).status()
    return status.st_mode & S_IWGRP == 0 ? 0o600 : 0o640
  }

  /// Removes `path` with all it holds, as far as it can; links are removed, never followed.
  static func remove(_ path: String) {
    guard unsafe unlink(path) != 0 else { return }
    for name in (try? names(in: path)) ?? [] where name != "." && name != ".." {
      remove("\(path)/\(name)")
    }
    _ = unsafe rmdir(path)
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
    let file = try opened(path)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw LedgerFailure(.read, path: path, reason: "it is not a plain file")
    }
    return file
  }

  /// Nobody who only reads wants to hear that nothing was recorded.
  private static func opened(_ path: String) throws(LedgerFailure) -> Descriptor {
    do throws(LedgerFailure) {
      return try Descriptor(opening: path, O_RDONLY | O_NONBLOCK)
    } catch {
      throw LedgerFailure(.read, path: path, errno: error.errno)
    }
  }

  /// Returns the folder that `path` lies in.
  static func parent(of path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
