/// The seeded generator behind every choice of an attempt: the same seed, the same choices.
///
/// Sebastiano Vigna's splitmix64, in the public domain.
struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Makes the generator of one purpose, so that choices do not depend on their order.
  init(seed: UInt64, purpose: String) {
    // FNV-1a: Hasher is seeded anew in every process, and a resumed attempt must choose alike.
    let mixed = purpose.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    self.init(seed: seed ^ mixed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
