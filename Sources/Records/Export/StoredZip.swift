internal import Glibc

/// A zip file whose members are stored as they are (PKWARE APPNOTE 6.3.3, without compression).
struct StoredZip: ~Copyable {
  private let path: String
  private let file: OutputFile
  private var offset = 0
  private var directory: [UInt8] = []
  private var count = 0
  // The member under way.
  private var name: [UInt8] = []
  private var start = 0
  private var size = 0
  private var sum = CRC32()

  /// Begins the file that is to stand at `path`.
  init(path: String) throws(LedgerFailure) {
    self.path = path
    file = try OutputFile(path: path)
  }

  /// Begins a member; its size and sum are filled in when it ends.
  mutating func begin(_ name: String) throws(LedgerFailure) {
    self.name = Array(name.utf8)
    start = offset
    size = 0
    sum = CRC32()
    try write(header(signature: 0x0403_4b50, versions: [20]) + self.name)
  }

  mutating func add(_ bytes: [UInt8]) throws(LedgerFailure) {
    sum.update(bytes)
    size += bytes.count
    guard offset + bytes.count < Int(UInt32.max) else {
      throw LedgerFailure(
        .handOn, path: path, reason: "it would pass 4 GB, which its format cannot hold")
    }
    try write(bytes)
  }

  mutating func end() throws(LedgerFailure) {
    let sizes =
      StoredZip.bytes(sum.value) + StoredZip.bytes(UInt32(size)) + StoredZip.bytes(UInt32(size))
    try file.overwrite(sizes, at: start + 14)
    directory += header(signature: 0x0201_4b50, versions: [20, 20])
    // Comment, disk, attributes: none; then where the member begins.
    directory += [UInt8](repeating: 0, count: 10) + StoredZip.bytes(UInt32(start)) + name
    count += 1
  }

  /// Writes where the members stand, and gives the file its name.
  consuming func finish() throws(LedgerFailure) {
    let start = offset
    let length = directory.count
    try write(directory)
    var end = StoredZip.bytes(UInt32(0x0605_4b50)) + [0, 0, 0, 0]
    end += StoredZip.bytes(UInt16(count)) + StoredZip.bytes(UInt16(count))
    end += StoredZip.bytes(UInt32(length)) + StoredZip.bytes(UInt32(start)) + [0, 0]
    try write(end)
    try file.finish()
  }

  private mutating func write(_ bytes: [UInt8]) throws(LedgerFailure) {
    try file.write(bytes)
    offset += bytes.count
  }

  /// Returns what a member's two headers share; the time is the format's first day.
  private func header(signature: UInt32, versions: [UInt16]) -> [UInt8] {
    var header = StoredZip.bytes(signature)
    for version in versions { header += StoredZip.bytes(version) }
    // Names are UTF-8; stored; 0:00 on 1980-01-01.
    header += StoredZip.bytes(UInt16(0x0800)) + [0, 0, 0, 0] + StoredZip.bytes(UInt16(0x21))
    header += StoredZip.bytes(sum.value)
    header += StoredZip.bytes(UInt32(size)) + StoredZip.bytes(UInt32(size))
    return header + StoredZip.bytes(UInt16(name.count)) + [0, 0]
  }

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
