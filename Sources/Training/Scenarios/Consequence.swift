public import PolicyRules

/// What comes of an option that was taken.
public struct Consequence: Hashable, Sendable {
  /// What is told after the feedback.
  public let story: Prose?
  /// What holds from then on.
  public let facts: Facts
}
