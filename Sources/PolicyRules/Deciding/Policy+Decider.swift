extension Policy {
  /// Makes what answers known situations of this policy fast, readings as adopted.
  ///
  /// - Complexity: O(buckets · rules), some thousand steps for a policy of ordinary size.
  public func decider() -> Decider {
    let engine = compiled
    let key = BucketKey(rules: engine.resolved, vocabulary)
    var starts: [Int32] = []
    var entries: [Decider.Entry] = []
    for bucket in 0..<key.count {
      starts.append(Int32(entries.count))
      entries += engine.entries(where: key.values(of: bucket))
    }
    return Decider(
      key: key, silent: engine.silent.map(\.bits), starts: starts + [Int32(entries.count)],
      entries: entries)
  }
}

extension BucketKey {
  /// How many buckets there may be.
  private static let limit = 1024

  /// Picks up to three facts that leave the fewest rules in a bucket on average.
  init(rules: [ResolvedRule], _ vocabulary: Vocabulary) {
    var shares = rules.map { _ in 1.0 }
    var facts: [Fact] = []
    var count = 1
    for _ in 0..<3 {
      let fitting = vocabulary.facts.map(\.fact).filter { fact in
        !facts.contains(fact) && count * fact.width <= BucketKey.limit
      }
      let best = fitting.min { fact, other in
        rules.share(with: fact, shares) < rules.share(with: other, shares)
      }
      guard let best else { break }
      facts.append(best)
      count *= best.width
      shares = zip(shares, rules).map { $0 * $1.share(of: best) }
    }
    self.facts = facts
  }
}

extension [ResolvedRule] {
  /// Returns how many rules are left in a bucket on average when `fact` is told as well.
  fileprivate func share(with fact: Fact, _ shares: [Double]) -> Double {
    zip(shares, self).reduce(0) { $0 + $1.0 * $1.1.share(of: fact) }
  }
}

extension ResolvedRule {
  /// The part of the values of `fact` with which it matches.
  fileprivate func share(of fact: Fact) -> Double {
    Double(when.values(of: fact).count) / Double(fact.width)
  }
}

extension Engine {
  /// Returns the rules that can match where `values` hold, exceptions before what they lift.
  fileprivate func entries(where values: [Value]) -> [Decider.Entry] {
    let matching = resolved.settlingOrder.filter { index in
      values.allSatisfy { resolved[index].when.bits & $0.bit != 0 }
    }
    let exceptions = matching.filter { resolved[$0].kind == .exception }
    let bit = Dictionary(uniqueKeysWithValues: zip(exceptions, 0...).map { ($0, UInt64(1) << $1) })
    return matching.map { index in
      let rule = resolved[index]
      return Decider.Entry(
        outside: ~rule.when.bits,
        broken: ~rule.requires.reduce(~0) { $0 & $1.cube.bits },
        lifts: bit[index] ?? 0,
        liftedBy: rule.unless.reduce(0) { $0 | (bit[$1] ?? 0) },
        kept: UInt8(rule.then?.rank ?? 0),
        failed: rule.kind == .exception ? 0 : UInt8(Verdict.unacceptable.rank),
        rule: RuleSet(rule.index))
    }
  }
}
