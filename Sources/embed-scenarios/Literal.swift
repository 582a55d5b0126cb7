/// Returns `text` as a Swift string literal on one line.
func literal(_ text: String) -> String {
  var result = "\""
  for character in text.unicodeScalars {
    switch character {
    case "\\", "\"": result.unicodeScalars.append(contentsOf: ["\\", character])
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case " "..."~": result.unicodeScalars.append(character)
    case _ where character.properties.generalCategory.isShown:
      result.unicodeScalars.append(character)
    default: result += "\\u{\(String(character.value, radix: 16))}"
    }
  }
  return result + "\""
}

extension Unicode.GeneralCategory {
  /// Whether a reader of the generated file sees characters of this kind.
  fileprivate var isShown: Bool {
    switch self {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }
}
