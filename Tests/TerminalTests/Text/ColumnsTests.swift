internal import Terminal
internal import Testing

struct ColumnsCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let columns: Int
}

private let cases: [ColumnsCase] = [
  .init(testDescription: "nothing", text: "", columns: 0),
  .init(testDescription: "ASCII", text: "tap-trainer", columns: 11),
  .init(testDescription: "an accent, composed", text: "né", columns: 2),
  .init(testDescription: "an accent, combining", text: "ne\u{301}", columns: 2),
  .init(testDescription: "Chinese", text: "字字", columns: 4),
  .init(testDescription: "fullwidth Latin", text: "ＡＢ", columns: 4),
  .init(testDescription: "halfwidth kana", text: "ｶﾅ", columns: 2),
  .init(testDescription: "Hangul, composed", text: "한", columns: 2),
  .init(testDescription: "Hangul, in letters", text: "\u{1112}\u{1161}\u{11AB}", columns: 2),
  .init(testDescription: "an emoji", text: "😀", columns: 2),
  .init(testDescription: "a narrow symbol asked for as a picture", text: "❤\u{FE0F}", columns: 2),
  .init(testDescription: "a narrow symbol as text", text: "❤", columns: 1),
  .init(testDescription: "a sign that spans an Arabic number", text: "\u{600}1", columns: 2),
  .init(testDescription: "a flag", text: "🇩🇪", columns: 2),
  .init(testDescription: "a family counts its members", text: "👩‍👩‍👧", columns: 6),
  .init(testDescription: "ideographs beyond the basic plane", text: "𠀀", columns: 2),
  .init(testDescription: "Hebrew with points", text: "שָׁלוֹם", columns: 4),
]

@Suite("Columns") struct ColumnsTests {
  @Test("text is measured in columns of a terminal", arguments: cases)
  func measures(_ row: ColumnsCase) {
    #expect(columns(of: row.text) == row.columns)
  }
}
