internal import Glibc

extension LedgerHeads {
  /// Reads the heads in the file at `path`, which may be a pipe; `orNone` takes a file that is not
  /// there for one without heads.
  ///
  /// - Throws: A ``LedgerFailure``, or a ``LedgerFault`` where a line is no head.
  public init(file path: String, orNone: Bool = false) throws {
    if orNone, unsafe access(path, F_OK) != 0, errno == ENOENT {
      self.init()
    } else {
      let text = String(decoding: try LedgerHeads.bytes(path), as: UTF8.self)
      try self.init(text: text, file: path)
    }
  }

  /// The most that is read: some 200,000 files.
  private static let limit = 1 << 24

  private static func bytes(_ path: String) throws(LedgerFailure) -> [UInt8] {
    let file = try opened(path)
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let outcome = unsafe block.withUnsafeMutableBytes { raw in
        Result { () throws(LedgerFailure) in try unsafe file.read(into: raw) }
      }
      let count = try outcome.get()
      if count == 0 { return bytes }
      bytes += block[..<count]
      guard bytes.count <= limit else {
        throw LedgerFailure(.read, path: path, reason: "it is too long to hold heads")
      }
    }
  }

  private static func opened(_ path: String) throws(LedgerFailure) -> Descriptor {
    do throws(LedgerFailure) {
      return try Descriptor(opening: path, O_RDONLY)
    } catch {
      throw LedgerFailure(.read, path: path, errno: error.errno)
    }
  }
}
