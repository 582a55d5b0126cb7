internal import Terminal
internal import Testing

struct WrappingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let width: Int
  let rows: [String]
}

private let cases: [WrappingCase] = [
  .init(testDescription: "nothing is one empty row", text: "", width: 20, rows: [""]),
  .init(testDescription: "a short line stays", text: "Type help.", width: 20, rows: ["Type help."]),
  .init(
    testDescription: "a line of the exact width stays", text: "12345 7890", width: 10,
    rows: ["12345 7890"]),
  .init(
    testDescription: "a long line breaks between words", text: "The bus leaves early today.",
    width: 14, rows: ["The bus leaves", "early today."]),
  .init(
    testDescription: "paragraphs and empty lines stay", text: "One.\n\nTwo three.", width: 6,
    rows: ["One.", "", "Two", "three."]),
  .init(
    testDescription: "a list goes on under its text", text: "  a  Post it and copy the director",
    width: 20, rows: ["  a  Post it and", "     copy the", "     director"]),
  .init(
    testDescription: "an indented paragraph keeps its indent", text: "    of one student alone",
    width: 14, rows: ["    of one", "    student", "    alone"]),
  .init(
    testDescription: "two spaces after a full stop are no list", text: "No.  It says so.",
    width: 10, rows: ["No.  It", "says so."]),
  .init(
    testDescription: "an indent of over half the row is given up", text: "            a  far in",
    width: 10, rows: ["a  far in"]),
  .init(
    testDescription: "a word wider than the row is broken", text: "to principal@school.example now",
    width: 10, rows: ["to", "principal@", "school.exa", "mple now"]),
  .init(
    testDescription: "wide characters are never halved", text: "字字字", width: 5, rows: ["字字", "字"]),
  .init(
    testDescription: "a combining mark stays on its letter", text: "ne\u{301}ne\u{301}", width: 2,
    rows: ["ne\u{301}", "ne\u{301}"]),
  .init(
    testDescription: "spaces at a break are dropped, others stay", text: "a  b    c", width: 5,
    rows: ["a  b", "c"]),
  .init(testDescription: "spaces alone are an empty row", text: "   ", width: 20, rows: [""]),
  .init(testDescription: "a list's mark alone stays", text: "  a  ", width: 20, rows: ["  a  "]),
  .init(
    testDescription: "a row too narrow for a wide character holds one", text: "字字", width: 1,
    rows: ["字", "字"]),
]

@Suite("Wrapping") struct WrappingTests {
  @Test("text is fitted to a width", arguments: cases)
  func fits(_ row: WrappingCase) {
    #expect(wrapped(row.text, to: row.width) == row.rows)
  }

  @Test("no word is lost and nothing is beyond the width", arguments: [20, 40, 80, 132])
  func loses(width: Int) {
    var dice = Dice(seed: UInt64(width))
    for _ in 0..<500 {
      let text = dice.text()
      let rows = wrapped(text, to: width)
      #expect(rows.allSatisfy { columns(of: $0) <= width }, "\(text.debugDescription)")
      #expect(letters(of: rows.joined(separator: "\n")) == letters(of: text))
      let fitting = words(of: text).filter { columns(of: $0) <= width / 2 }
      let found = Set(words(of: rows.joined(separator: "\n")))
      #expect(fitting.allSatisfy(found.contains), "\(text.debugDescription)")
    }
  }
}

private func letters(of text: String) -> String {
  text.filter { $0 != " " && $0 != "\n" }
}

private func words(of text: String) -> [String] {
  text.split { $0 == " " || $0 == "\n" }.map(String.init)
}

/// Texts of words, lists, indents and paragraphs, the same ones for the same seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func text() -> String {
    (0...roll(3)).map { _ in paragraph() }.joined(separator: "\n")
  }

  private mutating func paragraph() -> String {
    let leads = ["", "", "  ", "  a  ", "  10  ", "      why    ", "                         "]
    let gaps = [" ", " ", " ", "  ", "     "]
    var line = leads[roll(leads.count - 1)]
    for _ in 0..<roll(25) { line += word() + gaps[roll(gaps.count - 1)] }
    return line
  }

  private mutating func word() -> String {
    let letters = ["a", "e", "n", "ü", "e\u{301}", "字", "한", "😀", "👩‍👧", "-", "@", "🇩🇪", "\u{A0}"]
    let length = roll(20) == 0 ? roll(200) + 1 : roll(11) + 1
    return (0..<length).map { _ in letters[roll(letters.count - 1)] }.joined()
  }

  private mutating func roll(_ most: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(most + 1))
  }
}
