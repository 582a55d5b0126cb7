public import Training

/// That a policy changed in substance: whoever completed a course under the old text has to learn what is new.
public struct PolicyChange: Hashable, Sendable {
  /// The policy.
  public var policy: String
  /// The SHA-256 of the old text.
  public var oldDigest: String
  /// The topics in which a ruling changed; none means that nobody is affected.
  public var topics: Set<String>
  /// The same by what people do; empty where it does not matter.
  public var topicsByRole: [String: Set<String>] = [:]
  /// The clauses whose words changed, whether or not a ruling did.
  public var reworded: [String] = []
  /// The first day of the new text.
  public var effective: Day
  /// For how many days the old completion still counts.
  public var graceDays: Int

  /// Makes a change.
  public init(
    policy: String, oldDigest: String, topics: Set<String>, effective: Day, graceDays: Int = 30
  ) {
    self.policy = policy
    self.oldDigest = oldDigest
    self.topics = topics
    self.effective = effective
    self.graceDays = graceDays
  }

  /// Returns the topics in which a ruling changed for somebody who has `roles`.
  func topics(for roles: [String]) -> Set<String> {
    topicsByRole.isEmpty ? topics : roles.reduce(into: []) { $0.formUnion(topicsByRole[$1] ?? []) }
  }

  /// The last day on which the old completion counts.
  var graceEnds: Day { effective.adding(days: graceDays) }
}
