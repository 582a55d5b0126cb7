internal import PolicyRules

/// Looks for a situation in which a clause gives the verdict, whatever way its open points are read.
///
/// It tries situations drawn by a seed in which the clause's rules speak, with their conditions met
/// or broken; a clause whose verdict hangs on a reading everywhere has none.
struct ClauseSample {
  let policy: Policy

  /// How many situations are tried for each rule.
  private static let tries = 200

  /// Returns whether there is such a situation for the clause called `id`.
  func canDecide(_ id: String) -> Bool {
    let names = policy.rules(ofClause: id).map(\.id)
    var random = SplitMix64(seed: 0, purpose: id)
    return policy.adoptedRules.filter { names.contains($0.id) }.contains { rule in
      (0..<Self.tries).contains { _ in decides(id, in: situation(of: rule, using: &random)) }
    }
  }

  private func decides(_ id: String, in facts: Facts) -> Bool {
    guard let situation = try? policy.vocabulary.situation(facts) else { return false }
    let ruling = policy.ruling(on: situation, advising: false)
    return ruling.isSettled && ruling.answer.verdict != nil
      && ruling.citations.contains { $0.clause == id && $0.role == .deciding }
  }

  private func situation(of rule: AdoptedRule, using random: inout SplitMix64) -> Facts {
    var facts = policy.vocabulary.completion(of: rule.when, using: &random)
    for condition in rule.requires where Bool.random(using: &random) {
      facts = facts.overridden(
        by: policy.vocabulary.completion(of: condition, presuming: false, using: &random),
        of: policy.vocabulary)
    }
    return facts
  }
}

extension Vocabulary {
  /// Returns one value for every fact: one of those told, else the presumed one, else any.
  ///
  /// Where nothing is presumed, facts that are not told stay open.
  func completion(
    of facts: Facts, presuming: Bool = true, using random: inout SplitMix64
  ) -> Facts {
    Facts(
      self.facts.compactMap { definition -> Value? in
        let told = facts[definition.fact]
        if !told.isEmpty { return told.randomElement(using: &random) }
        guard presuming else { return nil }
        // Now and then what is presumed does not hold: duties speak only then.
        if let presumed = definition.presumed, Int.random(in: 0..<8, using: &random) > 0 {
          return presumed
        }
        return definition.fact.values.randomElement(using: &random)
      })
  }
}
