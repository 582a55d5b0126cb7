internal import Glibc

/// Gives each different field a number, in the order in which they come.
///
/// - Complexity: constant time a look-up; memory grows with the different fields, not with the rows.
struct FieldTable {
  private var slots: [UInt32]
  private var hashes: [UInt64] = []
  private var starts: [Int] = [0]
  private var bytes: [UInt8] = []
  /// Nobody who writes a file can tell which fields will share a slot; the numbers do not hang on it.
  private let seed = UInt64.random(in: 0 ... .max)

  init() { slots = [UInt32](repeating: 0, count: 64) }

  /// How many different fields there are.
  var count: Int { hashes.count }

  /// Returns the text with number `index`, as it stands in files.
  func form(_ index: Int) -> String {
    String(decoding: bytes[starts[index]..<starts[index + 1]], as: UTF8.self)
  }

  /// Returns the number of `form`, and gives it one where it has none.
  mutating func number(_ form: String) -> Int {
    var form = form
    return form.withUTF8 { unsafe number(UnsafeRawBufferPointer($0)) }
  }

  /// Returns the number of a row's field, and gives it one where it has none.
  @inline(__always)
  mutating func number(_ row: borrowing CSVRow, _ column: Int) -> Int {
    row.isQuoted(column) ? number(row.text(column)) : unsafe number(row.raw(column))
  }

  mutating func number(_ field: UnsafeRawBufferPointer) -> Int {
    let hash = unsafe hash(field)
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) &- 1
      if hashes[index] == hash, unsafe holds(index, field) { return index }
      slot = (slot &+ 1) & mask
    }
    return unsafe add(field, hash, slot)
  }

  private func holds(_ index: Int, _ field: UnsafeRawBufferPointer) -> Bool {
    let start = starts[index]
    guard starts[index &+ 1] &- start == field.count else { return false }
    guard let other = field.baseAddress else { return true }
    return unsafe bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return false }
      return unsafe memcmp(base + start, other, field.count) == 0
    }
  }

  private mutating func add(_ field: UnsafeRawBufferPointer, _ hash: UInt64, _ slot: Int) -> Int {
    let index = hashes.count
    unsafe bytes.append(contentsOf: field)
    starts.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(index + 1)
    if hashes.count * 2 > slots.count { grow() }
    return index
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// Mixes eight bytes at a time (after wyhash's multiply and fold).
  private func hash(_ field: UnsafeRawBufferPointer) -> UInt64 {
    var hash = seed ^ UInt64(field.count)
    var offset = 0
    while offset &+ 8 <= field.count {
      hash = FieldTable.mix(
        hash, unsafe field.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < field.count {
      rest = rest &<< 8 | UInt64(unsafe field[offset])
      offset &+= 1
    }
    return FieldTable.mix(hash, rest)
  }

  @inline(__always)
  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ b ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }
}
