/// Returns how many columns of a terminal `text` takes at most.
///
/// Terminals differ on emoji sequences: some draw a family as one picture, some as its members.
/// Every member is counted here, so that a row never turns out longer than promised. The widths
/// come from a table of our own and not from the C library, whose answer changes with the locale.
/// - Complexity: O(n) in the length of `text`.
public func columns(of text: String) -> Int {
  guard !text.utf8.allSatisfy(isPrintableASCII) else { return text.utf8.count }
  return text.reduce(0) { $0 + columns(of: $1) }
}

/// Returns the columns of one character as people see characters.
func columns(of character: Character) -> Int {
  let sum = character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  // U+FE0F asks for the emoji picture, which is two columns wide, of a narrow symbol.
  return sum == 1 && character.unicodeScalars.contains("\u{FE0F}") ? 2 : sum
}

func isPrintableASCII(_ byte: UInt8) -> Bool {
  byte >= 0x20 && byte < 0x7F
}

private func columns(of scalar: Unicode.Scalar) -> Int {
  guard scalar.value >= 0x300 else { return scalar.properties.generalCategory == .control ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control: return 0
  // The Arabic signs that span a number are format characters too, and drawn.
  case .format: return scalar.properties.isDefaultIgnorableCodePoint ? 0 : 1
  default: break
  }
  if jamoThatJoin.contains(where: { $0.contains(scalar.value) }) { return 0 }
  return isWide(scalar) ? 2 : 1
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x1100 else { return false }
  if wide.contains(where: { $0.contains(scalar.value) }) { return true }
  // One half of a flag: two of them make one picture of two columns.
  let isHalfFlag = (0x1F1E6...0x1F1FF).contains(scalar.value)
  return scalar.properties.isEmojiPresentation && !isHalfFlag
}

/// Hangul vowels and final consonants, drawn inside the syllable that they follow.
private let jamoThatJoin: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FB]

/// The blocks that Unicode's EastAsianWidth calls wide or fullwidth, each as a whole.
///
/// Where a block holds a few narrow characters, or Unicode 16 made it wide, it counts as wide.
private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DFF, 0x4E00...0xA4CF,
  0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376,
  0x1F200...0x1F265, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7F0, 0x1F900...0x1FAFF,
  0x20000...0x3FFFD,
]
