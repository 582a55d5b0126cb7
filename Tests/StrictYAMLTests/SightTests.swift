internal import StrictYAML
internal import Testing

struct SeenText: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let shown: String
}

@Suite struct SightTests {
  /// Signs that Unicode calls format characters, though they are drawn.
  private static let drawn: Set<Unicode.Scalar> = [
    "\u{600}", "\u{601}", "\u{602}", "\u{603}", "\u{604}", "\u{605}", "\u{6DD}", "\u{70F}",
    "\u{890}", "\u{891}", "\u{8E2}", "\u{110BD}", "\u{110CD}",
  ]

  @Test("the list holds all that Unicode says is not drawn, and nothing that is a letter")
  func list() {
    for number in UInt32(0)...0x10FFFF {
      guard let character = Unicode.Scalar(number), !Self.drawn.contains(character) else {
        continue
      }
      let properties = character.properties
      switch properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        #expect(character.isUnseen, "\(character.escape)")
      case .nonspacingMark, .otherLetter, .unassigned, .otherSymbol:
        if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint {
          #expect(character.isUnseen, "\(character.escape)")
        }
      default: if character.isUnseen { Issue.record("\(character.escape) is drawn") }
      }
    }
  }

  static let texts = [
    SeenText(testDescription: "a family", text: "👩‍👩‍👧", shown: "👩‍👩‍👧"),
    SeenText(testDescription: "a red heart", text: "❤️", shown: "❤️"),
    SeenText(testDescription: "a heart on fire", text: "❤️‍🔥", shown: "❤️‍🔥"),
    SeenText(testDescription: "a Persian word", text: "می\u{200C}خواهم", shown: "می\u{200C}خواهم"),
    SeenText(
      testDescription: "a joiner in English", text: "co\u{200D}ach", shown: "co\\u{200D}ach"),
    SeenText(testDescription: "a joiner in front", text: "\u{200D}字", shown: "\\u{200D}字"),
    SeenText(
      testDescription: "joiners in a row", text: "字\u{200D}\u{200D}", shown: "字\u{200D}\\u{200D}"),
    SeenText(testDescription: "a selector in English", text: "a\u{FE0F}", shown: "a\\u{FE0F}"),
    SeenText(testDescription: "a soft hyphen", text: "co\u{AD}ach", shown: "co\\u{AD}ach"),
    SeenText(testDescription: "an empty Braille sign", text: "\u{2800}", shown: "\\u{2800}"),
    SeenText(testDescription: "an override", text: "a\u{202E}b", shown: "a\\u{202E}b"),
    SeenText(
      testDescription: "a Vietnamese name", text: "Đặng Thị Ngọc Ánh", shown: "Đặng Thị Ngọc Ánh"),
  ]

  @Test("what joins letters or pictures stays, and what hides is shown", arguments: texts)
  func shown(_ row: SeenText) {
    #expect(row.text.showing().unicodeScalars.elementsEqual(row.shown.unicodeScalars))
    #expect(row.text.hidesCharacters == (row.text != row.shown))
  }

  @Test("a picture stays in a file", arguments: ["👩‍👩‍👧", "❤️", "❤️‍🔥"])
  func file(_ picture: String) throws {
    let file = SourceFile(path: "a.yaml", text: "a: \(picture)\nb: \"\(picture)\"\n")
    #expect(throws: Never.self) { try compose(file) }
  }
}
