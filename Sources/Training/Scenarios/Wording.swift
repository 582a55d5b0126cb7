/// Another text for one school, in the place of a scene's story or an item's stem.
public struct Wording: Hashable, Sendable {
  /// The school, by its policy's id.
  public let policy: String
  /// The scene or item.
  public let id: String
  /// The text.
  public let text: Prose
}
