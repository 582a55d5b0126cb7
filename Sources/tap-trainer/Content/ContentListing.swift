internal import StrictYAML

/// The content files of a folder, and what stands in it but cannot be content.
struct ContentListing {
  /// The files' paths below the folder, sorted by their bytes.
  private(set) var paths: [String] = []
  /// What an author may have taken for content.
  private(set) var findings: [Finding] = []

  private let folder: ContentFolder
  private var pending = [Folder(path: "", depth: 0)]
  private var names = 0

  /// A folder that is still to be listed.
  private struct Folder {
    let path: String
    let depth: Int
  }

  /// Lists `folder` and the folders in it; links are reported and not followed.
  init(of folder: ContentFolder) throws(ContentFailure) {
    self.folder = folder
    while let next = pending.popLast() {
      try list(next)
      try checkBounds()
    }
    paths.sortByBytes()
    findings.sort()
  }

  private mutating func list(_ inner: Folder) throws(ContentFailure) {
    do throws(SystemError) {
      let open = try folder.open(inner.path)
      let found = try open.names(limit: folder.bounds.names - names)
      names += found.count
      for name in found where !name.isHidden { take(name, open.kind(of: name), in: inner) }
    } catch {
      guard !inner.path.isEmpty else {
        throw ContentFailure(folder: folder.path, reason: "\(error)")
      }
      report(inner.path, "unreadable", "this folder cannot be read (\(error))")
    }
  }

  private mutating func take(
    _ name: OpenFile.Name, _ kind: OpenFile.Kind?, in inner: Folder
  ) {
    let path = inner.path.isEmpty ? name.text : "\(inner.path)/\(name.text)"
    switch kind {
    case .folder where !name.isText, .file where !name.isText && name.isContent:
      report(path, "file-name", "this name is not UTF-8", help: "rename it")
    case .file: takeFile(name, path)
    case .folder: takeFolder(path, depth: inner.depth + 1)
    case .link:
      report(path, "link", "this is a link, and is not read", help: "put the file in its place")
    case .other where name.isContent:
      report(path, "not-a-file", "this is no regular file", help: "put a file in its place")
    case .other, nil: break
    }
  }

  private mutating func takeFile(_ name: OpenFile.Name, _ path: String) {
    if name.isContent {
      paths.append(path)
    } else if name.looksLikeContent {
      report(
        path, "file-name", "this name does not end in `.yaml` or `.txt`, so it is not read",
        help: "rename it")
    }
  }

  private mutating func takeFolder(_ path: String, depth: Int) {
    if depth <= folder.bounds.depth {
      pending.append(Folder(path: path, depth: depth))
    } else {
      report(path, "too-deep", "more than \(folder.bounds.depth) folders in each other")
    }
  }

  private mutating func report(
    _ path: String, _ code: String, _ message: String, help: String? = nil
  ) {
    findings.append(folder.finding(path, code, message, help: help))
  }

  private func checkBounds() throws(ContentFailure) {
    let bounds = folder.bounds
    if names > bounds.names {
      throw ContentFailure(folder: folder.path, reason: "it holds more than \(bounds.names) names")
    }
    if paths.count > bounds.files {
      throw ContentFailure(
        folder: folder.path, reason: "it holds more than \(bounds.files) content files")
    }
  }
}

extension OpenFile.Name {
  fileprivate var isHidden: Bool { text.hasPrefix(".") }

  fileprivate var isContent: Bool { ContentSource.isContent(text) }

  /// Whether an author may think that the file is read.
  fileprivate var looksLikeContent: Bool {
    [".yaml", ".yml", ".txt", ".text"].contains { text.lowercased().hasSuffix($0) }
  }
}

extension [String] {
  /// Sorts by UTF-8 bytes, which is the same everywhere.
  mutating func sortByBytes() {
    sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
