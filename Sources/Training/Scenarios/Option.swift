public import PolicyRules
public import StrictYAML

/// One way to act, among those an item offers.
public struct Option: Hashable, Sendable {
  /// Its name in the item, for ever.
  public let id: String
  /// What it says.
  public let text: Prose
  /// What holds when it is taken.
  public let facts: Facts
  /// What comes of it.
  public let consequence: Consequence?
  /// Where the file says its name.
  public let position: Position
}
