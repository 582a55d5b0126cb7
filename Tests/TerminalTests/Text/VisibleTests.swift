internal import Terminal
internal import Testing

struct VisibleCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let shown: String
  var keepsNewlines = false
}

private let cases: [VisibleCase] = [
  .init(
    testDescription: "plain text stays", text: "Who else can see it? 100 %",
    shown: "Who else can see it? 100 %"),
  .init(testDescription: "nothing stays nothing", text: "", shown: ""),
  .init(testDescription: "a backslash stays one", text: #"\u{1B}"#, shown: #"\u{1B}"#),
  .init(
    testDescription: "an escape sequence loses its escape", text: "\u{1B}[31mred",
    shown: #"\u{1B}[31mred"#),
  .init(
    testDescription: "a title sequence loses escape and bell", text: "\u{1B}]0;x\u{7}",
    shown: #"\u{1B}]0;x\u{7}"#),
  .init(
    testDescription: "NUL, tab and delete", text: "a\0b\tc\u{7F}", shown: #"a\u{0}b\u{9}c\u{7F}"#),
  .init(
    testDescription: "a carriage return cannot overwrite", text: "passed\rfailed",
    shown: #"passed\u{D}failed"#),
  .init(
    testDescription: "C1 controls, among them CSI and NEL", text: "\u{9B}31m\u{85}",
    shown: #"\u{9B}31m\u{85}"#),
  .init(
    testDescription: "bidirectional overrides and isolates",
    text: "\u{202A}\u{202E}\u{2066}\u{2069}x", shown: #"\u{202A}\u{202E}\u{2066}\u{2069}x"#),
  .init(
    testDescription: "directional marks", text: "\u{200E}\u{200F}\u{61C}x",
    shown: #"\u{200E}\u{200F}\u{61C}x"#),
  .init(
    testDescription: "zero-width spaces, joiners, byte order mark",
    text: "a\u{200B}b\u{200C}c\u{200D}d\u{2060}\u{FEFF}",
    shown: #"a\u{200B}b\u{200C}c\u{200D}d\u{2060}\u{FEFF}"#),
  .init(
    testDescription: "soft hyphen and grapheme joiner", text: "a\u{AD}b\u{34F}c",
    shown: #"a\u{AD}b\u{34F}c"#),
  .init(
    testDescription: "Hangul fillers look like nothing", text: "a\u{3164}\u{115F}\u{FFA0}",
    shown: #"a\u{3164}\u{115F}\u{FFA0}"#),
  .init(
    testDescription: "line and paragraph separators", text: "a\u{2028}b\u{2029}c",
    shown: #"a\u{2028}b\u{2029}c"#),
  .init(
    testDescription: "tag characters", text: "a\u{E0041}\u{E007F}", shown: #"a\u{E0041}\u{E007F}"#),
  .init(
    testDescription: "hidden variation selectors", text: "a\u{FE0F}b\u{E0100}",
    shown: #"a\u{FE0F}b\u{E0100}"#),
  .init(
    testDescription: "annotation characters", text: "\u{FFF9}a\u{FFFA}b\u{FFFB}",
    shown: #"\u{FFF9}a\u{FFFA}b\u{FFFB}"#),
  .init(
    testDescription: "noncharacters and unassigned", text: "a\u{FFFF}\u{378}",
    shown: #"a\u{FFFF}\u{378}"#),
  .init(
    testDescription: "accents, composed and combining", text: "né ne\u{301}", shown: "né ne\u{301}"),
  .init(
    testDescription: "Hebrew, Arabic, Thai, Devanagari", text: "שָׁלוֹם مَرْحَبًا กำลัง हिन्दी",
    shown: "שָׁלוֹם مَرْحَبًا กำลัง हिन्दी"),
  .init(testDescription: "Chinese, Korean, Japanese", text: "字 한글 かな", shown: "字 한글 かな"),
  .init(testDescription: "a family stays together", text: "👩‍👩‍👧 x", shown: "👩‍👩‍👧 x"),
  .init(testDescription: "a joined picture with selector", text: "👁️‍🗨️ ❤️‍🔥 👩🏽‍🏫", shown: "👁️‍🗨️ ❤️‍🔥 👩🏽‍🏫"),
  .init(testDescription: "a flag and a keycap", text: "🇩🇪 1️⃣", shown: "🇩🇪 1️⃣"),
  .init(
    testDescription: "a joiner at the end has nothing to join", text: "👩\u{200D}",
    shown: #"👩\u{200D}"#),
  .init(
    testDescription: "a mark at the start has nothing to stand on", text: "\u{301}a",
    shown: #"\u{301}a"#),
  .init(
    testDescription: "a mark after an escape has nothing to stand on", text: "a\u{1B}\u{301}",
    shown: #"a\u{1B}\u{301}"#),
  .init(
    testDescription: "a ninth mark on one letter",
    text: "a" + String(repeating: "\u{301}", count: 9),
    shown: "a" + String(repeating: "\u{301}", count: 8) + #"\u{301}"#),
  .init(testDescription: "a newline where none may be", text: "a\nb", shown: #"a\u{A}b"#),
  .init(
    testDescription: "a newline where it may be", text: "a\nb", shown: "a\nb", keepsNewlines: true),
  .init(
    testDescription: "a Windows line end is a newline", text: "é\r\nb", shown: "é\nb",
    keepsNewlines: true),
  .init(
    testDescription: "a return alone is not a newline", text: "a\rb\n", shown: "a\\u{D}b\n",
    keepsNewlines: true),
  .init(
    testDescription: "a mark after a newline has nothing to stand on", text: "a\n\u{301}",
    shown: "a\n\\u{301}", keepsNewlines: true),
]

@Suite("Visible text") struct VisibleTests {
  @Test("what a terminal would obey or hide is written out", arguments: cases)
  func escapes(_ row: VisibleCase) {
    #expect(visible(row.text, keepingNewlines: row.keepsNewlines) == row.shown)
  }

  @Test("no control, separator, invisible or bidirectional character of Unicode gets through")
  func everyScalar() {
    // The planes between hold nothing and are given away to nobody.
    let scalars = [UInt32(0)...0x323AF, 0xE0000...0xE0FFF].joined().compactMap(Unicode.Scalar.init)
    let leaks = scalars.filter { isHarmful($0) && visible("a\($0)") == "a\($0)" }
    #expect(leaks == [])
    #expect(scalars.count { isHarmful($0) } > 4000)
  }

  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isBidiControl || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test("visible text is already visible", arguments: cases)
  func isIdempotent(_ row: VisibleCase) {
    let once = visible(row.text, keepingNewlines: row.keepsNewlines)
    #expect(visible(once, keepingNewlines: row.keepsNewlines) == once)
  }
}
