/// Returns `text` with everything that a terminal would obey, or hide, written as `\u{1B}`.
///
/// Escaped are control characters, invisible format characters, bidirectional overrides, tags,
/// line and paragraph separators, code points that Unicode has not assigned, combining marks
/// without a letter to stand on and those beyond eight on one letter. Kept are ordinary combining
/// marks, and the joiners and picture selectors inside emoji. A backslash stays a backslash: the
/// result is for eyes, not for reading back. With `keepingNewlines`, `\n` and `\r\n` stay, as `\n`;
/// otherwise they are escaped like the rest.
/// - Complexity: O(n) in the length of `text`.
public func visible(_ text: String, keepingNewlines: Bool = false) -> String {
  let plain = text.utf8.allSatisfy { isPrintableASCII($0) || (keepingNewlines && $0 == 0x0A) }
  guard !plain else { return text }
  var filter = VisibleFilter(keepsNewlines: keepingNewlines)
  let scalars = Array(text.unicodeScalars)
  for index in scalars.indices {
    let after = index + 1 < scalars.count ? scalars[index + 1] : nil
    filter.take(scalars[index], before: after)
  }
  return String(filter.output)
}

/// What `visible` knows while it goes through a text.
private struct VisibleFilter {
  let keepsNewlines: Bool
  var output = String.UnicodeScalarView()
  /// The scalar just kept, on which a mark or a joiner may act.
  private var base: Unicode.Scalar?
  private var marks = 0

  init(keepsNewlines: Bool) {
    self.keepsNewlines = keepsNewlines
  }

  mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if keepsNewlines, scalar == "\n" || (scalar == "\r" && next == "\n") {
      if scalar == "\n" { output.append(scalar) }
      base = nil
    } else if isMark(scalar) ? mayStand(scalar, before: next) : isShown(scalar, before: next) {
      output.append(scalar)
      marks = isMark(scalar) ? marks + 1 : 0
      base = scalar
    } else {
      let number = String(scalar.value, radix: 16, uppercase: true)
      output.append(contentsOf: "\\u{\(number)}".unicodeScalars)
      base = nil
    }
  }

  private func mayStand(_ mark: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    guard let base, marks < mostMarks else { return false }
    guard picturing.contains(mark) else { return !mark.properties.isDefaultIgnorableCodePoint }
    // Digits are emoji to Unicode, but only in front of the keycap.
    return base.properties.isEmoji && (!base.isASCII || next == keycap)
  }

  private func isShown(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    if scalar == joiner {
      guard let base, let next else { return false }
      return (isPicture(base) || picturing.contains(base)) && isPicture(next)
    }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned: return false
    case .format: return numberSigns.contains(scalar)
    default: return !scalar.properties.isDefaultIgnorableCodePoint && scalar != blank
    }
  }

  private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (scalar.properties.isEmoji || scalar.properties.isEmojiModifier)
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}

/// More marks on one letter than any language needs; beyond it they run over other lines.
private let mostMarks = 8
private let joiner: Unicode.Scalar = "\u{200D}"
/// The sign of Braille without a dot, which no blank looks different from.
private let blank: Unicode.Scalar = "\u{2800}"
private let keycap: Unicode.Scalar = "\u{20E3}"
/// The selectors that ask for a symbol as text or as a picture.
private let picturing: Set<Unicode.Scalar> = ["\u{FE0E}", "\u{FE0F}"]
/// Format characters that are drawn: the Arabic and Syriac signs that span a number.
private let numberSigns: Set<Unicode.Scalar> = [
  "\u{600}", "\u{601}", "\u{602}", "\u{603}", "\u{604}", "\u{605}", "\u{6DD}", "\u{70F}",
  "\u{890}", "\u{891}", "\u{8E2}",
]
