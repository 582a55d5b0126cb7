internal import Glibc

/// The content that was in force, kept beside the ledgers, so that a completion can be understood years later.
///
/// In the folder of the ledgers `kept/<content_digest>/` holds the content's files as they were.
public struct KeptContent: Hashable, Sendable {
  private let records: String

  /// Names the place in the folder of the ledgers, `records`.
  public init(records: String) { self.records = records }

  /// Returns the folder that holds the content with this digest, whether or not it is there.
  public func folder(_ digest: String) -> String { "\(records)/kept/\(digest)" }

  /// Returns whether the content with this digest is kept.
  public func holds(_ digest: String) -> Bool {
    guard KeptContent.isDigest(digest) else { return false }
    return unsafe access(folder(digest), R_OK | X_OK) == 0
  }

  /// Keeps `files`, by their paths below the content folder; does nothing where they are kept already.
  ///
  /// The folder appears under its name only once it is whole. Several programs may do so at once.
  public func keep(
    _ digest: String, files: [(path: String, bytes: [UInt8])], scratch: UInt64
  ) throws(LedgerFailure) {
    guard KeptContent.isDigest(digest) else {
      throw LedgerFailure(.write, path: folder(digest), reason: "its digest is none")
    }
    if holds(digest) { return }
    let draft = "\(records)/kept/.\(digest).\(String(scratch, radix: 16))"
    // Gone already where it was given its name; else of no use to anybody.
    defer { Folder.remove(draft) }
    try write(files, below: draft)
    // Another program may have been first.
    let number: Int32 = unsafe rename(draft, folder(digest)) == 0 ? 0 : errno
    guard number == 0 || holds(digest) else {
      throw LedgerFailure(.name, path: folder(digest), errno: number)
    }
    try Folder.sync("\(records)/kept")
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], below draft: String
  ) throws(LedgerFailure) {
    for file in files {
      guard KeptContent.isBelow(file.path) else {
        throw LedgerFailure(
          .write, path: file.path, reason: "it does not lie in the content folder")
      }
      let path = "\(draft)/\(file.path)"
      let parent = Folder.parent(of: path)
      try Folder.make(parent, isShared: true)
      let copy = try Descriptor(
        opening: path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
        mode: try Folder.fileMode(in: parent))
      try copy.writeAll(file.bytes)
      try copy.sync()
      try Folder.sync(parent)
    }
  }

  /// The digests of all content that is kept, in their order.
  public var digests: [String] {
    ((try? Folder.names(in: "\(records)/kept")) ?? []).filter(KeptContent.isDigest).sorted()
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  private static func isBelow(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return !path.utf8.contains(0)
      && parts.allSatisfy {
        !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
      }
  }
}
