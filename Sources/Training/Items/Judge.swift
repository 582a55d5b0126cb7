public import PolicyRules

/// A school's policy, asked in the words of scenarios.
public struct Judge: Sendable {
  /// The policy.
  public let policy: Policy
  /// Whether rulings say what would be better.
  private let advises: Bool

  /// Makes the judge of one school; one that does not advise is faster.
  public init(_ policy: Policy, advises: Bool = true) {
    self.policy = policy
    self.advises = advises
  }

  /// The words of facts and values.
  var vocabulary: Vocabulary { policy.vocabulary }

  /// Returns what the policy says where `facts` are told, or nothing where they cannot occur.
  public func judged(_ facts: Facts) -> Judged? {
    guard let situation = try? vocabulary.situation(facts) else { return nil }
    return Judged(
      ruling: policy.ruling(on: situation, advising: advises),
      grounds: policy.grounds(of: situation))
  }

  /// Returns judges of the policy in every way of the readings called `names`.
  func inEveryWay(of names: [String]) -> [Judge] {
    policy.inEveryWay(of: names).map { Judge($0, advises: false) }
  }

  /// Returns `values` of one fact as people say them.
  func phrase(_ values: [Value]) -> String {
    list(values.map { vocabulary[$0].means }, "or")
  }
}

/// A policy's answer for a situation, and the rules behind it.
public struct Judged: Hashable, Sendable {
  /// The answer.
  public let ruling: Ruling
  /// The rules.
  public let grounds: Grounds
}
