/// One question about a situation, such as who communicates or by which means.
///
/// A fact knows where its values stand among the bits of a ``Situation``.
public struct Fact: Hashable, Comparable, Sendable {
  /// Its place in the vocabulary, from 0.
  public let index: Int
  /// How many values it has.
  public let width: Int
  let offset: Int

  init(index: Int, offset: Int, width: Int) {
    self.index = index
    self.offset = offset
    self.width = width
  }

  /// Its values, in the vocabulary's order.
  public var values: [Value] { (0..<width).map { Value(fact: self, index: $0) } }

  /// All its values.
  var mask: UInt128 { ((1 << UInt128(width)) - 1) << UInt128(offset) }

  /// Orders facts as the vocabulary does.
  public static func < (a: Fact, b: Fact) -> Bool { a.index < b.index }
}
