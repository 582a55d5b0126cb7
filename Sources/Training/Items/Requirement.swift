internal import PolicyRules

/// A condition that a policy sets, and the clause that sets it.
struct Requirement: Hashable, Sendable {
  /// The fact that it speaks of.
  let fact: Fact
  /// The fact's name, for records.
  let code: String
  /// The values that meet it.
  let needed: [Value]
  /// The clause.
  let clause: String
}

extension Judge {
  /// Returns the conditions of the rules that decide, and of the exceptions that were weighed.
  func requirements(of ruling: Ruling) -> [Requirement] {
    ruling.unmet.map {
      Requirement(
        fact: $0.fact, code: vocabulary[$0.fact].name, needed: $0.needed, clause: $0.clause)
    }
  }

  /// Returns conditions that other rules set, of facts that `ruling` does not turn on.
  func distractors(for ruling: Ruling) -> [Requirement] { [] }
}
