internal import PolicyRules

extension Requirement {
  /// The condition's name in records: the facts that it speaks of.
  func code(_ vocabulary: Vocabulary) -> String {
    facts.map { vocabulary[$0].name }.joined(separator: "+")
  }
}

extension Judge {
  /// Returns conditions that other rules set, of facts that no duty and none of `own` speak of.
  func distractors(besides own: [Requirement]) -> [Requirement] {
    let taken = Set((own + policy.dutyRequirements).flatMap(\.facts))
    var codes: Set<String> = []
    return policy.requirements.filter { condition in
      condition.facts.allSatisfy { !taken.contains($0) }
        && codes.insert(condition.code(vocabulary)).inserted
    }
  }

  /// Returns `conditions`, each once by its facts.
  func distinct(_ conditions: [Requirement]) -> [Requirement] {
    var codes: Set<String> = []
    return conditions.filter { codes.insert($0.code(vocabulary)).inserted }
  }
}
