/// A named open point of a policy's text, the ways to read it, and the way adopted.
public struct Reading: Hashable, Sendable {
  /// One way to read the point.
  public struct Way: Hashable, Sendable {
    /// Its name in this reading.
    public let id: String
    /// What it says, as a phrase.
    public let means: String
  }

  /// Its name in this policy.
  public let id: String
  /// What is open.
  public let question: String
  /// The clauses whose words leave it open.
  public let clauses: [String]
  /// The ways to read it, at least two.
  public let ways: [Way]
  /// The place of the adopted way among them.
  public internal(set) var adopted: Int
  /// Why that way was adopted.
  public let because: String
}
