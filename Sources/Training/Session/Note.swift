/// Something a person wrote for themselves, or against a key.
public struct Note: Hashable, Sendable {
  /// What it is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A reminder.
    case note
    /// The person thinks that a key or a clause is wrong.
    case dispute
  }

  /// What it is for.
  public let kind: Kind
  /// The person's own words.
  public let text: String
  /// The scenario in which it was written, or nothing.
  public let scenario: String
  /// The item at which it was written, or nothing.
  public let item: String
  /// The recorded answer that a dispute is about, if there is one.
  public let response: Response?
  /// When it was written.
  public let writtenAt: Moment
}
