/// One row as it lies in a scanner's buffer.
///
/// It cannot be copied, so that nobody keeps it beyond the moment for which the buffer holds it.
@safe struct CSVRow: ~Copyable {
  let base: UnsafePointer<UInt8>
  /// Where each field ends, counted from `base`.
  let ends: UnsafePointer<Int>
  /// How many fields there are.
  let count: Int
  /// The length without the line end.
  let length: Int
  /// Whether any field is quoted.
  let hasQuotes: Bool
  /// The line on which it begins; the first line is 1.
  let line: Int
  /// What is wrong with its form; the fields are then not to be used.
  let fault: CSVFault?

  /// Where field `index` begins.
  @inline(__always)
  func start(_ index: Int) -> Int {
    index == 0 ? 0 : unsafe ends[index &- 1] &+ 1
  }

  /// Returns the bytes of field `index` as they stand, with their quotes.
  @inline(__always)
  func raw(_ index: Int) -> UnsafeRawBufferPointer {
    let from = start(index)
    return unsafe UnsafeRawBufferPointer(start: base + from, count: ends[index] &- from)
  }

  /// All bytes of the row, without the line end.
  var bytes: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base, count: length)
  }

  /// Whether field `index` holds nothing.
  @inline(__always)
  func isEmpty(_ index: Int) -> Bool { unsafe ends[index] == start(index) }

  /// Whether field `index` stands in quotes.
  @inline(__always)
  func isQuoted(_ index: Int) -> Bool {
    // One quote alone is where a torn line broke off.
    guard hasQuotes, unsafe ends[index] &- start(index) > 1 else { return false }
    return unsafe base[start(index)] == UInt8(ascii: "\"")
  }

  /// Returns the text of field `index`, without its quotes.
  func text(_ index: Int) -> String {
    let raw = unsafe raw(index)
    guard isQuoted(index) else { return unsafe String(decoding: raw, as: UTF8.self) }
    var inner: [UInt8] = []
    inner.reserveCapacity(raw.count)
    var wasQuote = false
    for position in 1..<raw.count - 1 {
      let byte = unsafe raw[position]
      if byte == UInt8(ascii: "\""), !wasQuote {
        wasQuote = true
      } else {
        wasQuote = false
        inner.append(byte)
      }
    }
    // The first quote of each pair was left out, the second taken.
    return String(decoding: inner, as: UTF8.self)
  }

  /// Returns whether field `index` reads `text`, which needs no quotes.
  @inline(__always)
  func reads(_ index: Int, _ text: StaticString) -> Bool {
    let raw = unsafe raw(index)
    guard raw.count == text.utf8CodeUnitCount else { return false }
    for position in 0..<raw.count
    where unsafe raw[position] != text.utf8Start[position] {
      return false
    }
    return true
  }

  /// Returns the texts of all fields.
  func texts() -> [String] { (0..<count).map { text($0) } }
}
