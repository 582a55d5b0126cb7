public import StrictYAML

/// What the author believed an item's key to be under one policy; it is compared, never used to mark.
public struct Expectation: Hashable, Sendable {
  /// The policy's id.
  public let policy: String
  /// The item's id.
  public let item: String
  /// The key in codes, as the author wrote it.
  public let key: [String]
  /// Where the file says it.
  public let position: Position
}
