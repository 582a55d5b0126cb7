internal import StrictYAML
internal import Testing

struct NearCase: CustomTestStringConvertible {
  let word: String
  let known: [String]
  let near: String?
  var testDescription: String { "\(word) in \(known)" }

  init(_ word: String, _ known: [String], _ near: String?) {
    (self.word, self.known, self.near) = (word, known, near)
  }
}

@Suite struct SuggestionTests {
  static let cases = [
    NearCase("emial", ["email", "chat"], "email"),
    NearCase("Email", ["email"], "email"),
    NearCase("text message", ["text-message", "letter"], "text-message"),
    NearCase("txt", ["text-message", "chat"], nil),
    NearCase("sponser", ["sponsor", "sponsors"], "sponsor"),
    NearCase("coch", ["couch", "coach"], "coach"),
    NearCase("x", ["a", "b"], nil),
    NearCase("", ["a", "abc"], nil),
    NearCase("on", ["no"], "no"),
    NearCase("administratorr", ["administrator"], "administrator"),
    NearCase("abcdefgh", ["abcd"], nil),
    NearCase("word", [], nil),
    NearCase(String(repeating: "a", count: 100_000), ["aaaa"], nil),
  ]

  @Test("the nearest word is offered only if it can be meant", arguments: cases)
  func near(_ row: NearCase) {
    #expect(nearest(to: row.word, in: row.known) == row.near)
  }

  @Test("without a near word the few there are get listed, and many do not")
  func list() {
    #expect(suggestion(for: "emial", in: ["email"]) == "did you mean `email`?")
    #expect(suggestion(for: "zz", in: ["left", "right"]) == "known: `left`, `right`")
    #expect(suggestion(for: "zz", in: (1...9).map { "word\($0)" }) == nil)
    #expect(suggestion(for: "zz", in: [String]()) == nil)
  }
}
