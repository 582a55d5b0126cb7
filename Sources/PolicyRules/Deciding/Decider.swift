/// Answers situations of which every fact is known, tens of millions a second.
///
/// Rules lie in buckets by the values of a few telling facts, so that few are looked at.
public struct Decider: Sendable {
  /// A rule as its bucket holds it.
  struct Entry {
    /// The values with which it does not match.
    var outside: UInt128
    /// The values with which a condition is not met.
    var broken: UInt128
    /// Itself if it is an exception, and the exceptions that lift it, as bits of the bucket.
    var lifts: UInt64
    var liftedBy: UInt64
    /// What it gives when its conditions are met, and when one is not.
    var kept: UInt8
    var failed: UInt8
    var rule: RuleSet
  }

  let key: BucketKey
  /// The values of regions that the adopted ways take out of the policy.
  let silent: [UInt128]
  let starts: [Int32]
  let entries: [Entry]

  /// Returns the policy's answer and the rules that give it.
  ///
  /// - Complexity: O(rules of one bucket).
  public func callAsFunction(_ situation: KnownSituation) -> Decision {
    let bits = situation.bits
    for region in silent where bits & ~region == 0 { return Decision() }
    let bucket = key.bucket(of: bits)
    var lifted: UInt64 = 0
    var decision = Decision()
    for place in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      if entries[place].outside & bits != 0 || entries[place].liftedBy & lifted != 0 { continue }
      let isMet = entries[place].broken & bits == 0
      if isMet { lifted |= entries[place].lifts }
      let code = isMet ? entries[place].kept : entries[place].failed
      if code > decision.code {
        decision.code = code
        decision.deciding = entries[place].rule
      } else if code == decision.code, code > 0 {
        decision.deciding.words |= entries[place].rule.words
      }
    }
    return decision
  }
}

/// Which bucket a situation belongs to: the values of some facts as one number.
struct BucketKey: Sendable {
  let facts: [Fact]

  /// How many buckets there are.
  var count: Int { facts.reduce(1) { $0 * $1.width } }

  func bucket(of bits: UInt128) -> Int {
    var bucket = 0
    for index in facts.indices {
      let fact = facts[index]
      let held = UInt64(truncatingIfNeeded: bits >> UInt128(fact.offset))
      bucket = bucket &* fact.width &+ held.trailingZeroBitCount
    }
    return bucket
  }

  /// Returns for each of the facts the value that the bucket stands for.
  func values(of bucket: Int) -> [Value] {
    var rest = bucket
    return facts.reversed().map { fact in
      defer { rest /= fact.width }
      return Value(fact: fact, index: rest % fact.width)
    }
  }
}
