internal import PolicyRules
internal import Testing

/// A text, and the JSON string that it becomes.
struct WrittenText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let json: String

  static let all = [
    WrittenText(testDescription: "plain words", text: "Bus 4 is late", json: #""Bus 4 is late""#),
    WrittenText(testDescription: "quotes and backslashes", text: #""a\b""#, json: #""\"a\\b\"""#),
    WrittenText(testDescription: "a line end", text: "a\nb", json: #""a\nb""#),
    WrittenText(testDescription: "an escape", text: "a\u{1B}[2J", json: #""a\u001b[2J""#),
    WrittenText(testDescription: "letters beyond ASCII", text: "née 学校", json: #""née 学校""#),
    WrittenText(
      testDescription: "an override of the direction", text: "é\u{202E}\"\n",
      json: #""é\u202e\"\n""#),
    WrittenText(
      testDescription: "a tag beyond U+FFFF", text: "\u{E0041}", json: #""\udb40\udc41""#),
  ]
}

@Suite("JSON")
struct JSONTests {
  @Test("holds a text so that nothing in it acts", arguments: WrittenText.all)
  func text(_ written: WrittenText) {
    #expect(JSON.string(written.text).description == written.json)
    #expect(JSON(reading: Array(written.json.utf8)) == .string(written.text))
  }

  @Test(
    "is read whole or not at all",
    arguments: [
      "", "{", "[1,]", "{\"a\":1,}", "01", "1.", "-", "1e", "tru", "\"\u{1}\"", "\"\\x\"",
      #""\ud800""#, "1 2", String(repeating: "[", count: 17) + String(repeating: "]", count: 17),
    ])
  func refused(_ text: String) {
    #expect(JSON(reading: Array(text.utf8)) == nil)
  }

  @Test("says how far it could be read")
  func readable() {
    #expect(JSON.readable(Array(#"{"a":1}"#.utf8)) == 7)
    #expect(JSON.readable(Array(#"{"a":x}"#.utf8)) == 5)
  }

  @Test("keeps members in order, and the last of two of one name counts")
  func members() {
    let json = JSON(reading: Array(#" {"b":1, "a":[true,null], "b":-2.5e3} "#.utf8))
    #expect(json?.description == #"{"b":1,"a":[true,null],"b":-2.5e3}"#)
    #expect(json?.member("b") == .number("-2.5e3"))
    #expect(json?.member("c") == nil)
  }

  @Test("writes counts beyond 2^53 as texts")
  func counts() {
    #expect(JSON.count(1 << 53).description == "9007199254740992")
    #expect(JSON.count((1 << 53) + 1).description == #""9007199254740993""#)
  }
}
