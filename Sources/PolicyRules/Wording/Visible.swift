/// Text made safe to show: what would act on a terminal or turn the text around becomes a visible escape.
public enum Visible {
  /// Returns `text` with control characters, line and paragraph separators, direction marks and
  /// overrides and what cannot be seen written as `\u{…}`, and everything else as it is.
  public static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if acts(scalar) {
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Returns whether `scalar` does something else than show itself.
  ///
  /// The joiners U+200C and U+200D are letters' parts in some scripts, and stay.
  @inlinable public static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7e: false
    case 0...0x1f, 0x7f...0x9f, 0xad, 0x61c, 0x115f, 0x1160, 0x180e, 0x200b, 0x200e, 0x200f,
      0x2028...0x202e, 0x2060...0x206f, 0x3164, 0xfeff, 0xffa0, 0xfff9...0xfffb, 0xe0000...0xe0fff:
      true
    default: false
    }
  }
}
