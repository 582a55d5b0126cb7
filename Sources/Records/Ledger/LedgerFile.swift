internal import Glibc

/// One ledger file, open and locked, so that a row can be added at its end.
struct LedgerFile: ~Copyable {
  /// The longest row that is written or read, in bytes.
  static let rowLimit = 1 << 20

  private let file: Descriptor
  private let kind: LedgerKind
  private let installation: Installation
  private let folder: String

  /// Opens the file, makes it where there is none, and waits for its lock.
  init(
    _ kind: LedgerKind, _ installation: Installation, folder: String
  ) throws(LedgerFailure) {
    self.kind = kind
    self.installation = installation
    self.folder = folder
    file = try LedgerFile.open("\(folder)/\(kind.fileName(installation))", in: folder)
  }

  private static func open(_ path: String, in folder: String) throws(LedgerFailure) -> Descriptor {
    let mode = try Folder.fileMode(in: folder)
    for _ in 0..<10 {
      let file = try Descriptor(opening: path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, mode: mode)
      let status = try file.status()
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw LedgerFailure(.open, path: path, reason: "it is not a plain file")
      }
      try file.lock()
      // While we waited the file may have been taken away; a row in it would be seen by nobody.
      if try file.status().st_nlink > 0 { return file }
    }
    throw LedgerFailure(.open, path: path, reason: "it is taken away again and again")
  }

  /// Reads how the file ends, and checks that it is one of ours.
  func tail() throws(LedgerFailure) -> LedgerTail {
    try LedgerFile.tail(kind, installation, of: file)
  }

  /// Reads how `file` ends, and checks that it is one of ours.
  static func tail(
    _ kind: LedgerKind, _ installation: Installation, of file: borrowing Descriptor
  ) throws(LedgerFailure) -> LedgerTail {
    let size = Int(try file.status().st_size)
    if size > 0 { try checkHeader(kind, of: file, size) }
    let start = ChainLink.start(kind, installation)
    var count = 4096
    while true {
      let from = max(0, size - count)
      let end = try file.bytes(at: from, count: size - from)
      if let tail = LedgerTail(kind, end: end[...], size: size, start: start) {
        return try checked(tail, kind, file)
      }
      guard count < rowLimit * 4 else {
        throw LedgerFailure(
          .read, path: file.path,
          reason: "its last rows are damaged, so that no row can be tied to them")
      }
      count *= 4
    }
  }

  /// Refuses an end that is not one row that broke off: rows would be cut off with it.
  private static func checked(
    _ tail: LedgerTail, _ kind: LedgerKind, _ file: borrowing Descriptor
  ) throws(LedgerFailure) -> LedgerTail {
    guard case .torn(let line) = tail.ending, let damage = TornLine.damage(of: line[...], kind)
    else { return tail }
    throw LedgerFailure(.read, path: file.path, reason: "it \(damage)")
  }

  private static func checkHeader(
    _ kind: LedgerKind, of file: borrowing Descriptor, _ size: Int
  ) throws(LedgerFailure) {
    var expected = kind.header
    var found = try file.bytes(at: 0, count: expected.count + 8)
    if found.starts(with: [0xef, 0xbb, 0xbf]) { found.removeFirst(3) }
    // A header that breaks off is a torn line like any other.
    expected.removeLast(max(0, expected.count - found.count))
    let next = found.dropFirst(kind.header.count).first
    guard found.starts(with: expected),
      found.count == size || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
    else {
      throw LedgerFailure(
        .read, path: file.path,
        reason: "its columns are not those of `\(kind.format)`; another or a newer program wrote it"
      )
    }
  }

  /// Adds `line` behind `tail` with one write, gives the lock back, and waits for the disk.
  consuming func append(_ line: [UInt8], after tail: LedgerTail) throws(LedgerFailure) {
    guard line.count <= LedgerFile.rowLimit else {
      throw LedgerFailure(.write, path: file.path, reason: "the row is too long")
    }
    var text = line
    switch tail.ending {
    case .line: break
    case .nothing: text = try begin() + line
    case .openLine: text = [UInt8(ascii: "\n")] + line
    case .torn(let torn): text = try setAside(torn, tail.size) + line
    }
    try write(text)
    file.unlock()
    // After the lock: programs that write at the same time then share the disk's work.
    try file.syncData()
  }

  /// Returns the header for an empty file, whose name the disk now holds.
  private func begin() throws(LedgerFailure) -> [UInt8] {
    try Folder.sync(folder)
    return kind.header + [UInt8(ascii: "\n")]
  }

  private func write(_ text: [UInt8]) throws(LedgerFailure) {
    let size = Int(try file.status().st_size)
    var taken = try file.write(text)
    do throws(LedgerFailure) {
      // Only a disk that runs full takes a part; asking for the rest tells why.
      while taken < text.count { taken += try file.write(Array(text[taken...])) }
    } catch {
      // Should this fail too, the part is a torn line, which the next row sets aside.
      try? file.truncate(to: size)
      throw error
    }
  }
}

extension LedgerFile {
  /// Moves a torn line to a file of its own, and returns what the next row must begin with.
  ///
  /// Nothing is thrown away: the line may be all that is left of a row that was once whole.
  private func setAside(_ torn: [UInt8], _ size: Int) throws(LedgerFailure) -> [UInt8] {
    let path = "\(folder)/torn-\(kind.rawValue)-\(installation.slug).txt"
    let aside = try Descriptor(
      opening: path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, mode: 0o600)
    let text = torn + [UInt8(ascii: "\n")]
    guard try aside.write(text) == text.count else {
      throw LedgerFailure(.repair, path: path, reason: "the disk took only a part of the line")
    }
    try aside.syncData()
    let end = size - torn.count
    do throws(LedgerFailure) {
      try file.truncate(to: end)
    } catch {
      guard end > 0 else { throw error }
      // A file to which one can only add keeps the line; it is named whenever the file is read.
      return [UInt8(ascii: "\n")]
    }
    return end > 0 ? [] : try begin()
  }
}
