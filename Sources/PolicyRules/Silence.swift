/// A region of which the policy says nothing, and why.
public struct Silence: Hashable, Sendable {
  /// Its name in the policy.
  public let id: String
  /// The clauses that come nearest, if any.
  public let clauses: [String]
  /// Why the text does not speak of it, as a clause that reads after "because".
  public let because: String
  let when: Cube
}
