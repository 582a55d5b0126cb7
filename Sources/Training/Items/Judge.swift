public import PolicyRules

/// A school's policy with the vocabulary that it speaks.
public struct Judge: Sendable {
  /// The policy.
  public let policy: Policy
  /// The vocabulary.
  public let vocabulary: Vocabulary

  /// Makes the judge of one school.
  public init(policy: Policy, vocabulary: Vocabulary) {
    self.policy = policy
    self.vocabulary = vocabulary
  }

  /// Returns the policy's answer for a situation of which `facts` are told.
  public func ruling(on facts: Facts) -> Ruling {
    policy.ruling(on: vocabulary.situation(facts))
  }

  /// Returns the clause called `id`, if the policy has it.
  func clause(_ id: String) -> Clause? { policy.clauses.first { $0.id == id } }
}
