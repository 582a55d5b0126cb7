/// Text made safe to show: what would act on a terminal or turn the text around becomes a visible escape.
public enum Visible {
  /// Returns `text` with control characters, line and paragraph separators and
  /// direction overrides written as `\u{…}`, and everything else as it is.
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
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1f, 0x7f...0x9f, 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069, 0xfeff: true
    default: false
    }
  }
}
