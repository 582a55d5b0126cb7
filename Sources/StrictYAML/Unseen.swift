/// A character that shows no trace of itself, or changes how others are shown.
struct Unseen: Hashable {
  let character: Unicode.Scalar

  /// A stable short name for this kind of character.
  var code: String {
    switch character.value {
    case 0x85, 0x2028, 0x2029: "line-separator"
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "direction-character"
    case 0...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: "control-character"
    default: "unseen-character"
    }
  }

  /// What to tell the author.
  var message: String {
    let digits = String(character.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return switch code {
    case "line-separator": "the line separator \(name), which editors do not show, stands here"
    case "direction-character": "\(name), which changes the direction of text, stands here"
    case "control-character": "the control character \(name) stands here"
    default: "\(name), which cannot be seen, stands here"
    }
  }

  /// Takes the first character of `text` of this kind; tabs and line feeds are not.
  init?(in text: String) {
    var sight = Sight()
    let first = text.unicodeScalars.first { sight.hides($0) && $0 != "\t" && $0 != "\n" }
    guard let first else { return nil }
    character = first
  }

  /// Takes the character that begins at `offset` in UTF-8 text; a line may end in CR LF.
  init?(in text: [UInt8], at offset: Int) {
    if text[offset] == 0x0D, offset + 1 < text.count, text[offset + 1] == 0x0A { return nil }
    var decoder = UTF8()
    var bytes = text[offset...].prefix(4).makeIterator()
    guard case .scalarValue(let character) = decoder.decode(&bytes), character.isUnseen else {
      return nil
    }
    if character.isPart {
      // What it acts on stands at most two characters before it.
      let before = String(decoding: text[max(0, offset - 8)..<offset], as: UTF8.self)
      var sight = Sight()
      for character in before.unicodeScalars { _ = sight.hides(character) }
      if !sight.hides(character) { return nil }
    }
    self.character = character
  }
}

extension UInt8 {
  /// Whether an unseen character can begin with this byte.
  var mayBeUnseen: Bool {
    switch self {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF...: true
    default: false
    }
  }
}
