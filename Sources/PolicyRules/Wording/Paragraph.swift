/// A paragraph of what a command tells people.
public struct Paragraph: Hashable, Sendable {
  /// What stands before the text, if anything does.
  public let label: String?
  /// The text; spaces in front indent it, and a line end in it begins another paragraph.
  public let text: String
  /// Whether it stands out, as a title does.
  public let isStrong: Bool

  /// Makes a paragraph.
  public init(_ text: String, label: String? = nil, isStrong: Bool = false) {
    self.label = label
    self.text = text
    self.isStrong = isStrong
  }
}
