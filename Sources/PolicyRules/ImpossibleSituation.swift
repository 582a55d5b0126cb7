/// A combination of facts that the vocabulary rules out.
public struct ImpossibleSituation: Error, Hashable, Sendable {
  /// The values that do not go together, in the vocabulary's order.
  public let values: [Value]
  /// Why they do not, as a clause that reads after "because".
  public let reason: String
}

extension Vocabulary {
  /// Returns the situation that `facts` describe: unmentioned facts are presumed or unknown.
  ///
  /// - Throws: where no completion of the facts is possible.
  public func situation(_ facts: Facts) throws(ImpossibleSituation) -> Situation {
    var bits = facts.bits
    var presumed: [Value] = []
    for definition in self.facts where !facts.mentions(definition.fact) {
      if let value = definition.presumed { presumed.append(value) }
      bits |= definition.presumed?.bit ?? definition.fact.mask
    }
    guard isCovered(bits, by: impossible[...]) else {
      return Situation(bits: bits, presumed: presumed)
    }
    throw clash(in: bits)
  }

  /// Returns `bits` without the values that have no valid completion within them.
  func possible(_ bits: UInt128) -> UInt128 {
    let limiting = impossible.filter { !isOutside(bits, $0) }[...]
    if limiting.isEmpty { return bits }
    return facts.map(\.fact).reduce(bits) { result, fact in
      guard limiting.contains(where: { $0.facts.mentions(fact) }) else { return result }
      let dead = fact.values.filter { value in
        bits & value.bit != 0 && isCovered(bits & ~fact.mask | value.bit, by: limiting)
      }
      return dead.reduce(result) { $0 & ~$1.bit }
    }
  }

  /// Returns whether no completion of `bits` lies in `rule`.
  private func isOutside(_ bits: UInt128, _ rule: Impossibility) -> Bool {
    facts.contains { rule.facts.mentions($0.fact) && bits & rule.facts.bits & $0.fact.mask == 0 }
  }

  /// Returns whether every completion of `bits` lies in one of `rules`.
  private func isCovered(_ bits: UInt128, by rules: ArraySlice<Impossibility>) -> Bool {
    guard let rule = rules.first else { return false }
    let rest = rules.dropFirst()
    var inside = bits
    for definition in facts {
      let mask = definition.fact.mask
      let limit = rule.facts.bits & mask
      if limit == 0 { continue }
      if inside & limit == 0 { return isCovered(bits, by: rest) }
      let outside = inside & mask & ~limit
      if outside != 0, !isCovered(inside & ~mask | outside, by: rest) { return false }
      inside = inside & ~mask | inside & limit
    }
    return true
  }

  private func clash(in bits: UInt128) -> ImpossibleSituation {
    // Where several together leave nothing, one that takes something away is still a true reason.
    let rule =
      impossible.first { isCovered(bits, by: [$0]) } ?? impossible.first { !isOutside(bits, $0) }
      ?? impossible[0]
    let values = facts.map(\.fact).filter { rule.facts.mentions($0) }.flatMap { fact in
      fact.values.filter { $0.bit & bits & rule.facts.bits != 0 }
    }
    return ImpossibleSituation(values: values, reason: rule.reason)
  }
}
