/// A situation with the ruling that the policy's editor expects.
public struct PolicyCase: Hashable, Sendable {
  /// Its name in the policy.
  public let id: String
  /// What happens, in a sentence.
  public let story: String
  /// The situation.
  public let facts: Facts
  /// The expected answer.
  public let answer: Answer
  /// Clauses that the ruling must cite.
  public let clauses: [String]
  /// Facts that must be reported as unmet, where the case says so.
  public let unmet: [Fact]?
  /// Facts that the answer must hang on, where the case says so.
  public let dependsOn: [Fact]?
  /// The ways that hold in place of the adopted ones.
  let under: [WayChoice]
}
