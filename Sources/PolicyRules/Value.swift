/// One of the answers that a fact can have.
public struct Value: Hashable, Comparable, Sendable {
  /// Whose value it is.
  public let fact: Fact
  /// Its place among the fact's values, from 0.
  public let index: Int

  init(fact: Fact, index: Int) {
    self.fact = fact
    self.index = index
  }

  var bit: UInt128 { 1 << UInt128(fact.offset + index) }

  /// Orders values as the vocabulary does.
  public static func < (a: Value, b: Value) -> Bool { (a.fact, a.index) < (b.fact, b.index) }
}
