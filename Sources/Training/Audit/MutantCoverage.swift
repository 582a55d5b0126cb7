public import PolicyRules

/// Whether any item would notice one small fault in a policy.
public struct MutantCoverage: Sendable {
  /// What becomes of a fault.
  public enum Outcome: Hashable, Sendable {
    /// The key of this item would change.
    case noticed(ItemID)
    /// It shows only where the policy says nothing, and no item may ask about that.
    case silent
    /// It shows only where a reading is open, and no item may ask about that.
    case unsettled
    /// No item asks about a situation in which it shows; these are such.
    case missed(Facts)
  }

  /// The fault.
  public let mutant: Mutant
  /// What becomes of it.
  public let outcome: Outcome
}

extension ScenarioAudit {
  /// Returns what becomes of every fault that some situation shows, in the order of the rules.
  ///
  /// - Complexity: O(faults · items) rulings.
  public func mutants(of policy: Policy) -> [MutantCoverage] {
    policy.mutants().filter { $0.effect == .adopted }.map { mutant in
      MutantCoverage(mutant: mutant, outcome: outcome(of: mutant, of: policy))
    }
  }

  /// Returns what becomes of one fault in `policy`.
  func outcome(of mutant: Mutant, of policy: Policy) -> MutantCoverage.Outcome {
    items(noticing: mutant.policy, of: policy).first.map { .noticed($0) }
      ?? unnoticed(mutant.policy, of: policy)
  }

  private func unnoticed(_ mutant: Policy, of policy: Policy) -> MutantCoverage.Outcome {
    let spoken = (PolicyDifference(policy, mutant)?.regions ?? []).filter { $0.a.verdict != nil }
    if spoken.isEmpty { return .silent }
    var random = SplitMix64(seed: 0, purpose: "mutants")
    for region in spoken.prefix(20) {
      for _ in 0..<20 {
        let facts = policy.vocabulary.completion(of: region.facts, using: &random)
        guard let situation = try? policy.vocabulary.situation(facts) else { continue }
        let ruling = policy.ruling(on: situation)
        if ruling.isSettled, ruling.answer == region.a { return .missed(region.facts) }
      }
    }
    return .unsettled
  }
}

extension Vocabulary {
  /// Returns one value for every fact: one of those told, else the presumed one, else any.
  fileprivate func completion(of facts: Facts, using random: inout SplitMix64) -> Facts {
    Facts(
      self.facts.compactMap { definition in
        let told = facts[definition.fact]
        if told.isEmpty, let presumed = definition.presumed { return presumed }
        return (told.isEmpty ? definition.fact.values : told).randomElement(using: &random)
      })
  }
}
