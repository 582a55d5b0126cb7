internal import StrictYAML

/// Text made safe to show: what would act on a terminal, turn the text around or hide in it becomes
/// a visible escape.
public enum Visible {
  /// Returns `text` with each character that cannot be seen written as `\u{1B}`, and everything
  /// else as it is.
  public static func text(_ text: String) -> String {
    text.hidesCharacters ? text.showing() : text
  }

  /// Returns `text` with what cannot be seen escaped as ``text(_:)`` does, and each character for
  /// which `isSpecial`, which is told what follows it.
  public static func text(
    _ text: String, escapingToo isSpecial: (Unicode.Scalar, Substring.UnicodeScalarView) -> Bool
  ) -> String {
    var sight = Sight()
    var form = String.UnicodeScalarView()
    var rest = text[...].unicodeScalars
    while let scalar = rest.popFirst() {
      if sight.hides(scalar) || isSpecial(scalar, rest) {
        form.append(contentsOf: scalar.escape.unicodeScalars)
      } else {
        form.append(scalar)
      }
    }
    return String(form)
  }

  /// Returns whether something in `text` does something else than show itself.
  public static func acts(in text: String) -> Bool { text.hidesCharacters }

  /// Returns whether `scalar` does something else than show itself, wherever it stands.
  ///
  /// Joiners and the selectors of pictures can be seen after some letters and pictures, and are not
  /// among these; ``acts(in:)`` finds them where they are not seen.
  @inlinable public static func acts(_ scalar: Unicode.Scalar) -> Bool {
    (0x20...0x7E).contains(scalar.value) ? false : isUnseen(scalar)
  }

  @usableFromInline static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isUnseen && !scalar.isPart
  }
}
