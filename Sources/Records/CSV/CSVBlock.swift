/// What 64 bytes of a CSV file hold, as one bit a byte.
///
/// Found eight bytes at a time in plain 64-bit arithmetic ("SIMD within a register").
struct CSVBlock {
  /// The double quotes.
  var quotes: UInt64 = 0
  /// The commas.
  var commas: UInt64 = 0
  /// The bytes below a space: line ends, and what should not be there.
  var controls: UInt64 = 0
  /// Whether a byte lies outside ASCII.
  var hasHighBytes = false

  /// Looks at the 64 bytes that begin at `offset`.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer, at offset: Int) {
    var high: UInt64 = 0
    for index in 0..<8 {
      let word = unsafe UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset &+ index &* 8, as: UInt64.self))
      let shift = UInt64(truncatingIfNeeded: index &* 8)
      high |= word
      quotes |= CSVBlock.gathered(CSVBlock.zeros(word ^ 0x2222_2222_2222_2222)) &<< shift
      commas |= CSVBlock.gathered(CSVBlock.zeros(word ^ 0x2c2c_2c2c_2c2c_2c2c)) &<< shift
      let low = (word & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x6060_6060_6060_6060
      controls |= CSVBlock.gathered(~(low | word) & 0x8080_8080_8080_8080) &<< shift
    }
    hasHighBytes = high & 0x8080_8080_8080_8080 != 0
  }

  /// Returns for each bit whether an odd number of quotes stands at or before it.
  @inline(__always)
  var quoteParity: UInt64 {
    var parity = quotes
    parity ^= parity &<< 1
    parity ^= parity &<< 2
    parity ^= parity &<< 4
    parity ^= parity &<< 8
    parity ^= parity &<< 16
    parity ^= parity &<< 32
    return parity
  }

  /// Returns 0x80 in each byte of `word` that is zero, exactly.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    let mask: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
    return ~(((word & mask) &+ mask) | word | mask)
  }

  /// Returns the top bits of the eight bytes as one byte, the first byte's bit lowest.
  @inline(__always)
  private static func gathered(_ tops: UInt64) -> UInt64 {
    ((tops &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
