/// A verbatim passage of a policy's text: whole sentences.
public struct Clause: Hashable, Sendable {
  /// How far the passage is encoded.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Rules, duties or exceptions express it.
    case encoded
    /// It explains or introduces; nothing follows from it alone.
    case context
    /// It binds, but no fact of the vocabulary can decide it.
    case notDecidable = "not-decidable"
  }

  /// Its name in this policy, such as `texting-approval`.
  public let id: String
  /// The headings above it, from the outside in.
  public let section: [String]
  /// The passage, character for character.
  public let text: String
  /// How far it is encoded.
  public let status: Status
  /// Why it is not encoded, where it is not.
  public let because: String?
  /// The part of the policy that is learned together.
  public let topic: String
}
