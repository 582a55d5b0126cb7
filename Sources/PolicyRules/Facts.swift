/// What was said about a situation; a fact that was not mentioned is absent.
public struct Facts: Hashable, Sendable {
  /// One bit a value; a fact without a bit was not mentioned.
  var bits: UInt128

  init(bits: UInt128) {
    self.bits = bits
  }

  /// Makes a statement that says nothing.
  public init() {
    self.init(bits: 0)
  }

  /// Makes the statement that each of `values` holds; several of one fact mean "one of these".
  public init(_ values: some Sequence<Value>) {
    self.init(bits: values.reduce(0) { $0 | $1.bit })
  }

  /// The values that `fact` may have, or none where it was not mentioned.
  public subscript(fact: Fact) -> [Value] {
    get { fact.values.filter { bits & $0.bit != 0 } }
    set { bits = newValue.reduce(bits & ~fact.mask) { $0 | $1.bit } }
  }

  /// Returns whether `fact` was mentioned.
  public func mentions(_ fact: Fact) -> Bool { bits & fact.mask != 0 }

  /// Returns this statement with what `later` says put in the place of what was said before.
  public func overridden(by later: Facts, of vocabulary: Vocabulary) -> Facts {
    vocabulary.facts.reduce(into: self) { result, definition in
      let mask = definition.fact.mask
      if later.bits & mask != 0 { result.bits = result.bits & ~mask | later.bits & mask }
    }
  }
}
