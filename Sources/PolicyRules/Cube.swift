/// A conjunction: for each fact the values that it may have; facts not named may have any.
struct Cube: Hashable, Sendable {
  /// One bit a value; a fact that is not named has all its bits.
  let bits: UInt128
  /// The facts that it names, in the vocabulary's order.
  let named: [Fact]
  /// The highest bit of every fact, and all the others.
  private let tops: UInt128
  private let lows: UInt128

  /// Makes the cube of `facts`: those that it mentions, with their values.
  init(_ facts: Facts, of vocabulary: Vocabulary) {
    var bits: UInt128 = 0
    var named: [Fact] = []
    var tops: UInt128 = 0
    var lows: UInt128 = 0
    for definition in vocabulary.facts {
      let fact = definition.fact
      let held = facts.bits & fact.mask
      bits |= held == 0 ? fact.mask : held
      if held != 0 { named.append(fact) }
      let top: UInt128 = 1 << UInt128(fact.offset + fact.width - 1)
      tops |= top
      lows |= fact.mask & ~top
    }
    self.bits = bits
    self.tops = tops
    self.lows = lows
    self.named = named
  }

  /// Returns whether it limits `fact`.
  func names(_ fact: Fact) -> Bool { bits & fact.mask != fact.mask }

  /// Returns the values of `fact` that it allows.
  func values(of fact: Fact) -> [Value] { fact.values.filter { bits & $0.bit != 0 } }

  /// Returns how it stands in a situation whose possible values are `possible`.
  func truth(in possible: UInt128) -> Truth {
    if possible & ~bits == 0 { return .holds }
    let both = possible & bits
    // Adding the low bits carries into a fact's highest bit unless all of its low bits are 0.
    return ((both & lows) &+ lows | both) & tops == tops ? .open : .fails
  }
}

/// How a condition stands when not every fact is known.
enum Truth: Hashable, Sendable {
  case holds
  case fails
  case open
}
