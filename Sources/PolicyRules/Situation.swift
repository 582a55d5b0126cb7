/// For each fact the values that are still possible: known is one, unknown is all.
public struct Situation: Hashable, Sendable {
  /// One bit a value; every fact has at least one.
  let bits: UInt128
  /// What was taken for granted because nothing was said of it.
  public let presumed: [Value]

  init(bits: UInt128, presumed: [Value]) {
    self.bits = bits
    self.presumed = presumed
  }

  /// Returns the values that `fact` may have.
  public subscript(fact: Fact) -> [Value] { fact.values.filter { bits & $0.bit != 0 } }

  /// Returns the one value that `fact` has, if it is known.
  public func value(of fact: Fact) -> Value? {
    let held = bits & fact.mask
    guard held.nonzeroBitCount == 1 else { return nil }
    return Value(fact: fact, index: held.trailingZeroBitCount - fact.offset)
  }
}
