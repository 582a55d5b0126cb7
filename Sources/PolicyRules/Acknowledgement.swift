/// Two rules whose verdicts differ where both apply, which the policy's editor knows.
public struct Acknowledgement: Hashable, Sendable {
  /// The two rules' ids.
  public let rules: [String]
  /// Why that is as it should be.
  public let because: String
}
