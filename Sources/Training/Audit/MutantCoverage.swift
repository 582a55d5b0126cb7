public import PolicyRules

/// Whether any item would notice one small fault in a policy.
public struct MutantCoverage: Sendable {
  /// What becomes of a fault.
  public enum Outcome: Hashable, Sendable {
    /// The key of this item would change.
    case noticed(ItemID)
    /// It shows only where the policy says nothing: no item can ask for a verdict there, and none
    /// that asks for a passage notices.
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
  /// - Complexity: O(faults · items) answers, and as many rulings as keys may change.
  public func mutants(of policy: Policy) -> [MutantCoverage] {
    let probes = probes(under: policy)
    return policy.mutants().filter { $0.effect == .adopted }.map { mutant in
      MutantCoverage(mutant: mutant, outcome: outcome(of: mutant, of: policy, by: probes))
    }
  }

  /// Returns what becomes of one fault in `policy`, asked by `probes`.
  func outcome(
    of mutant: Mutant, of policy: Policy, by probes: [Probe]
  ) -> MutantCoverage.Outcome {
    let judge = Judge(mutant.policy, advises: false)
    return probes.first { $0.notices(judge) }.map { .noticed($0.question.id) }
      ?? unnoticed(mutant.policy, of: policy)
  }

  private func unnoticed(_ mutant: Policy, of policy: Policy) -> MutantCoverage.Outcome {
    let spoken = (PolicyDifference(policy, mutant)?.regions ?? []).filter { $0.a.verdict != nil }
    if spoken.isEmpty { return .silent }
    var random = SplitMix64(seed: 0, purpose: "mutants")
    for region in spoken.prefix(40) {
      for _ in 0..<40 {
        let facts = policy.vocabulary.completion(of: region.facts, using: &random)
        guard let situation = try? policy.vocabulary.situation(facts) else { continue }
        let ruling = policy.ruling(on: situation, advising: false)
        if ruling.isSettled, ruling.answer == region.a { return .missed(region.facts) }
      }
    }
    return .unsettled
  }
}
