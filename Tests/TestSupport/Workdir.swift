internal import Glibc

/// A temporary folder of one test, removed with all it holds when the test lets go of it.
public final class Workdir: Sendable {
  /// The folder's path.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    var template = Array("/tmp/tap-trainer-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw SystemFailure("mkdtemp") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    removeAll(at: path)
  }

  /// Returns the path of `name` in the folder.
  public func file(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file, with the folders in front of its name, and returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    try makeFolders(for: name)
    let descriptor = unsafe open(file(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemFailure("open \(name)") }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw SystemFailure("write \(name)") }
      rest = rest.dropFirst(count)
    }
    return file(name)
  }

  /// Writes a file of text, with the folders in front of its name, and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Reads the bytes of a file.
  public func bytes(of name: String) throws -> [UInt8] {
    let descriptor = unsafe open(file(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure("open \(name)") }
    defer { close(descriptor) }
    var all: [UInt8] = []
    while true {
      let bytes = readOnce(descriptor)
      if bytes.isEmpty { return all }
      all += bytes
    }
  }

  /// Reads a file as text.
  public func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// Returns the sorted names in the folder, or in a folder of it.
  public func names(in folder: String = ".") -> [String] {
    entries(of: file(folder)).sorted()
  }

  /// Returns who may do what with a file, as in 0o600.
  public func permissions(of name: String) throws -> UInt32 {
    var facts = stat()
    guard unsafe stat(file(name), &facts) == 0 else { throw SystemFailure("stat \(name)") }
    return facts.st_mode & 0o7777
  }

  private func makeFolders(for name: String) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw SystemFailure("mkdir \(part)")
      }
    }
  }
}

private func entries(of folder: String) -> [String] {
  guard let stream = unsafe opendir(folder) else { return [] }
  defer { unsafe closedir(stream) }
  var names: [String] = []
  while let entry = unsafe readdir(stream) {
    // In place: the system hands out less than the whole of the type, which a copy would read.
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

private func removeAll(at path: String) {
  // A link is removed, never followed: `unlink` fails on folders only.
  guard unsafe unlink(path) != 0 else { return }
  for name in entries(of: path) { removeAll(at: "\(path)/\(name)") }
  unsafe rmdir(path)
}
