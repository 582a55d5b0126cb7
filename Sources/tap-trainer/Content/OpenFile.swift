internal import Glibc

/// A file or folder that is open for reading, and is closed when it is no longer needed.
struct OpenFile: ~Copyable {
  /// What a name stands for.
  enum Kind { case file, folder, link, other }

  private let descriptor: Int32

  /// Opens the folder at `path`, following links.
  init(folder path: String) throws(SystemError) {
    let flags = O_RDONLY | O_CLOEXEC | O_DIRECTORY
    descriptor = try OpenFile.retried { unsafe Glibc.open(path, flags) }
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    _ = close(descriptor)
  }

  /// Opens what is called `name` in this folder; never a link, and never waiting for a device.
  func open(_ name: String) throws(SystemError) -> OpenFile {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    return OpenFile(descriptor: try OpenFile.retried { unsafe openat(descriptor, name, flags) })
  }

  /// Returns what this is.
  func kind() throws(SystemError) -> Kind {
    var information = stat()
    _ = try OpenFile.retried { unsafe fstat(descriptor, &information) }
    return Kind(information.st_mode)
  }

  /// Returns what `name` stands for in this folder, a link not being followed; nothing if it is gone.
  func kind(of name: Name) -> Kind? {
    var information = stat()
    let result = unsafe fstatat(descriptor, name.characters, &information, AT_SYMLINK_NOFOLLOW)
    return result == 0 ? Kind(information.st_mode) : nil
  }

  /// Returns the content, or only its beginning if there is more than `limit`.
  func bytes(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = try OpenFile.retried { unsafe read(descriptor, &chunk, chunk.count) }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Returns the names in this folder, in no order; more than `limit` are not all returned.
  func names(limit: Int) throws(SystemError) -> [Name] {
    let copy = try OpenFile.retried { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }
    guard let stream = unsafe fdopendir(copy) else {
      _ = close(copy)
      throw SystemError(number: ENOMEM)
    }
    defer { unsafe _ = closedir(stream) }
    var names: [Name] = []
    errno = 0
    while names.count <= limit, let entry = unsafe readdir(stream) {
      let name = unsafe Name(entry)
      if name.text != ".", name.text != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError() }
    return names
  }

  private static func retried<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR else { throw SystemError() }
    }
  }
}

extension OpenFile.Kind {
  fileprivate init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
