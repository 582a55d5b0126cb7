internal import Glibc

extension Installation {
  /// Returns the name kept in the private file `path`, or keeps `candidate` there and returns it.
  ///
  /// The file belongs to the machine, not to the records: two machines with one name would write to one
  /// file. Its folder is made where there is none. Programs that ask at once get the same answer.
  public static func kept(
    in path: String, candidate: Installation
  ) throws(LedgerFailure) -> Installation {
    let folder = Folder.parent(of: path)
    try Folder.make(folder)
    let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
    try file.lock()
    let bytes = try file.bytes(at: 0, count: 64)
    guard bytes.last != UInt8(ascii: "\n") else { return try read(bytes, path) }
    // Empty, or cut off before it could be used.
    try file.truncate(to: 0)
    let line = Array("\(candidate.slug)\n".utf8)
    guard try file.write(line) == line.count else {
      throw LedgerFailure(.write, path: path, reason: "the disk took only a part of it")
    }
    try file.sync()
    try Folder.sync(folder)
    return candidate
  }

  private static func read(
    _ bytes: [UInt8], _ path: String
  ) throws(LedgerFailure) -> Installation {
    guard let kept = Installation(slug: String(decoding: bytes.dropLast(), as: UTF8.self)) else {
      throw LedgerFailure(
        .read, path: path,
        reason: "it holds no installation's name; take the file away for a new one"
      )
    }
    return kept
  }
}
