/// A letter of the TAP test that every policy here applies.
public enum Letter: String, CaseIterable, Hashable, Sendable {
  /// Openness, visibility and accountability are kept.
  case transparent
  /// It is a matter of record that others may look up.
  case accessible
  /// Words, tone and subject are those of a professional.
  case professional

  /// The letter itself.
  public var symbol: String { String(rawValue.prefix(1)).uppercased() }

  /// How a letter stands in a situation.
  public enum Standing: String, Hashable, Sendable {
    /// The test is passed.
    case holds
    /// The test is failed.
    case fails
    /// What is known does not tell.
    case unknown
  }
}
