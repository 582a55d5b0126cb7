/// The short name of one copy of the program on one machine: whose files are whose.
public struct Installation: Hashable, Sendable {
  /// Four to 32 lower-case letters and digits.
  public let slug: String

  /// Takes a name, or nothing where it is not made of 4 to 32 letters `a` to `z` and digits.
  public init?(slug: String) {
    let isPlain = slug.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard isPlain, (4...32).contains(slug.utf8.count) else { return nil }
    self.slug = slug
  }

  /// Makes a name of eight letters and digits from random bits.
  ///
  /// Letters and digits that are easily taken for one another are left out.
  public init(randomBits: UInt64) {
    let signs = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)
    var rest = randomBits
    var slug: [UInt8] = []
    for _ in 0..<8 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: UInt64(signs.count))
      slug.append(signs[Int(remainder)])
      rest = quotient
    }
    self.slug = String(decoding: slug, as: UTF8.self)
  }
}
