/// For each fact the values that are still possible: known is one, unknown is all.
public struct Situation: Hashable, Sendable {
  /// One bit a value; every fact has at least one.
  let bits: UInt128

  init(bits: UInt128) {
    self.bits = bits
  }

  /// Returns the values that `fact` may have.
  public subscript(fact: Fact) -> [Value] { fact.values.filter { bits & $0.bit != 0 } }

  /// Returns the one value that `fact` has, if it is known.
  public func value(of fact: Fact) -> Value? {
    let held = bits & fact.mask
    guard held.nonzeroBitCount == 1 else { return nil }
    return Value(fact: fact, index: held.trailingZeroBitCount - fact.offset)
  }

  /// Returns the situation in which `value` holds, whatever was known of its fact.
  public func with(_ value: Value) -> Situation {
    Situation(bits: bits & ~value.fact.mask | value.bit)
  }
}
