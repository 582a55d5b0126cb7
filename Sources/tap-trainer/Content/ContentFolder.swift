internal import StrictYAML

/// A folder of content files.
struct ContentFolder: Sendable {
  /// How much a content folder may hold.
  struct Bounds: Hashable, Sendable {
    /// Content files in all folders.
    var files = 5_000
    /// Folders in folders.
    var depth = 8
    /// Names of any kind.
    var names = 100_000
    /// Bytes in a file.
    var bytes = Limits().bytes
  }

  /// The folder as the user would open it.
  let path: String
  /// How much is read of it.
  let bounds: Bounds

  init(_ path: String, bounds: Bounds = Bounds()) {
    self.path = path
    self.bounds = bounds
  }

  /// Returns `file`, a path below this folder, as the user would open it.
  func displayed(_ file: String) -> String { path.hasSuffix("/") ? path + file : "\(path)/\(file)" }

  /// Opens what stands at `file`, a path below this folder, without following links.
  func open(_ file: String) throws(SystemError) -> OpenFile {
    var current = try OpenFile(folder: path)
    for name in file.split(separator: "/") {
      current = try current.open(String(name))
    }
    return current
  }

  /// Returns the content of `file`, a path below this folder.
  func read(_ file: String) throws(Finding) -> SourceFile {
    guard let bytes = try content(of: file) else {
      throw finding(file, "not-a-file", "this is no regular file", help: "put a file in its place")
    }
    guard bytes.count <= bounds.bytes else {
      throw finding(file, "too-large", "the file has more than \(bounds.bytes) bytes")
    }
    return SourceFile(path: displayed(file), bytes: bytes)
  }

  /// Returns the bytes of `file`, or nothing where it is no regular file.
  private func content(of file: String) throws(Finding) -> [UInt8]? {
    do throws(SystemError) {
      let open = try open(file)
      return try open.kind() == .file ? try open.bytes(limit: bounds.bytes) : nil
    } catch {
      throw finding(file, "unreadable", "this cannot be read (\(error))")
    }
  }

  /// Returns a fault of the whole of `file`.
  func finding(
    _ file: String, _ code: String, _ message: String, help: String? = nil
  ) -> Finding {
    Finding(
      file: file.isEmpty ? path : displayed(file), position: .start, code: code, message: message,
      help: help)
  }
}
