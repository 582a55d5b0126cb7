/// Tells of one text, character after character, which cannot be seen.
///
/// A joiner or a selector of pictures is seen by what it does to a letter or a picture before it;
/// only scripts that have such letters begin past Latin, Greek and Cyrillic, so that after any
/// other letter it is nothing but a disguise.
package struct Sight {
  /// Whether a joiner or selector would act on what stands here.
  private var isBase = false

  /// Begins before the first character.
  package init() {}

  /// Returns whether `character`, which comes next, cannot be seen here.
  package mutating func hides(_ character: Unicode.Scalar) -> Bool {
    guard character.isPart else {
      let isUnseen = character.isUnseen
      isBase = !isUnseen && character.value >= 0x590
      return isUnseen
    }
    defer { isBase = isBase && character.value >= 0xFE00 }
    return !isBase
  }
}

extension StringProtocol {
  /// Whether it holds a character that cannot be seen where it stands.
  package var hidesCharacters: Bool {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return false }
    var sight = Sight()
    return unicodeScalars.contains { sight.hides($0) }
  }

  /// Returns the text in which `escape` stands for each character that cannot be seen.
  package func showing(
    _ escape: (Unicode.Scalar) -> String = \.escape
  ) -> String {
    var sight = Sight()
    var shown = String.UnicodeScalarView()
    for character in unicodeScalars {
      if sight.hides(character) {
        shown.append(contentsOf: escape(character).unicodeScalars)
      } else {
        shown.append(character)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether it shows no trace of itself, or changes how others are shown, line ends and tabs too.
  ///
  /// This is the one list that all outputs go by: control characters, what Unicode calls format
  /// characters and ignorable by default, blanks that are no spaces, and numbers that are no
  /// characters. Arabic number signs are drawn, and are not among them.
  package var isUnseen: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164,
      0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x13430...0x1343F,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether it joins letters or pictures, or says how the one before it is drawn.
  package var isPart: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F: true
    default: false
    }
  }

  /// Its visible form, such as `\u{1B}`.
  package var escape: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
