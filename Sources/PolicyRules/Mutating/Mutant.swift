/// A policy with one small fault put in, to see whether cases or scenarios notice.
public struct Mutant: Sendable {
  /// What was changed, as a phrase such as "`texting` without its condition `...`".
  public let description: String
  /// The clause that the changed part expresses.
  public let clause: String
  /// The rule, duty or exception that was changed.
  public let rule: String
  /// The policy with the fault.
  public let policy: Policy
  /// How far the fault shows, proved over all valid situations.
  public let effect: Effect
  /// The policy's own cases whose answer it changes, by name.
  public let cases: [String]

  /// How far a fault shows.
  public enum Effect: String, Hashable, Sendable {
    /// Every situation has the same answer in every way of every reading: it is no fault at all.
    case none
    /// The answers of the adopted ways are the same, but not those of other ways.
    case otherWays = "other-ways"
    /// Some situation has another answer.
    case adopted
  }
}
