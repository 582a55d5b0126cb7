/// Two rules whose verdicts differ where both hold, which the policy's editor knows.
public struct Acknowledgement: Hashable, Sendable {
  /// The name of the rule, duty or exception whose verdict is the stricter one, and holds.
  public let stricter: String
  /// The name of the other.
  public let other: String
  /// Why that is as it should be.
  public let because: String

  /// Both names, in no order.
  var rules: Set<String> { [stricter, other] }
}
