/// A text as it stands in a file.
public struct Scalar: Hashable, Sendable {
  /// How the author wrote a text.
  public enum Style: Hashable, Sendable {
    /// Without marks: `text`.
    case plain
    /// In single or double quotes.
    case quoted
    /// After `|` or `>`.
    case block
  }

  /// The text, quotes and indentation taken off.
  public let text: String
  /// How it was written.
  public let style: Style
  /// Where it begins.
  public let position: Position
  /// Whether ` #` ends it on its line, which may cut off what was meant as text.
  public let isCutByComment: Bool

  /// Makes a text with its place.
  public init(
    _ text: String, style: Style = .plain, position: Position, isCutByComment: Bool = false
  ) {
    self.text = text
    self.style = style
    self.position = position
    self.isCutByComment = isCutByComment
  }

  /// Whether nothing was written here, not even quotes.
  public var isNothing: Bool { style == .plain && text.isEmpty }
}
