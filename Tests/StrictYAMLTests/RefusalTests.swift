internal import StrictYAML
internal import Testing

struct BadCase: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let code: String
  let place: String

  init(_ name: String, _ bytes: [UInt8], _ code: String, _ place: String) {
    (testDescription, self.bytes, self.code, self.place) = (name, bytes, code, place)
  }

  init(_ name: String, _ text: String, _ code: String, _ place: String) {
    self.init(name, Array(text.utf8), code, place)
  }
}

@Suite struct RefusalTests {
  static let features = [
    BadCase("an alias", "a: 1\nb: *x\n", "alias", "2:4"),
    BadCase("an alias of an anchor", "a: &x 1\nb: *x\n", "anchor", "1:4"),
    BadCase("an alias without a name", "a: **b**\n", "alias", "1:4"),
    BadCase("an anchor on a group", "é: &x\n  b: c\n", "anchor", "1:4"),
    BadCase("an anchor on a list", "- &x [a]\n", "anchor", "1:3"),
    BadCase("an anchor on a name", "&x a: b\n", "anchor", "1:1"),
    BadCase("an anchor without a name", "a: & b\n", "anchor", "1:4"),
    BadCase("an anchor before a tag", "a: &x !t b\n", "anchor", "1:4"),
    BadCase("an anchor on an empty value", "a: &x\nb: c\n", "anchor", "1:4"),
    BadCase("a tag", "a: !!str b\n", "tag", "1:4"),
    BadCase("a tag on a list", "a: !x [b]\n", "tag", "1:4"),
    BadCase("a tag on a group", "!x {a: b}\n", "tag", "1:1"),
    BadCase("a tag without a name", "a: ! b\n", "tag", "1:4"),
    BadCase("a tag with an unknown handle", "a: !x!y b\n", "tag", "1:4"),
    BadCase("a broken tag", "a: !<\n", "tag", "1:4"),
    BadCase("a tag before an anchor", "a: !t &x b\n", "tag", "1:4"),
    BadCase("a second document", "a: b\n---\nc: d\n", "second-document", "2:1"),
    BadCase("a second document that is empty", "a: b\n---\n", "second-document", "2:1"),
    BadCase("a second document after an empty one", "---\n---\na: b\n", "second-document", "2:1"),
    BadCase("a version", "%YAML 1.1\n---\na: b\n", "directive", "1:1"),
    BadCase("a version of the future", "# a\n%YAML 2.0\n---\na: b\n", "directive", "2:1"),
    BadCase("a tag's directive", "%TAG ! tag:x,2026:\n---\na: b\n", "directive", "1:1"),
    BadCase("an unknown directive", "%FOO bar\n---\na: b\n", "directive", "1:1"),
    BadCase("two versions", "%YAML 1.1\n%YAML 1.1\n---\na\n", "directive", "2:1"),
    BadCase("a list as a name", "[a]: b\n", "complex-key", "1:1"),
    BadCase("a group as a name", "a: {{b: c}: d}\n", "complex-key", "1:5"),
    BadCase("a list as a name after `?`", "? - a\n: b\n", "complex-key", "1:3"),
    BadCase("a text after `?`", "a: 1\n? b\n: c\n", "complex-key", "2:3"),
    BadCase("a text after `?` in brackets", "{a: 1, ? b : c}\n", "complex-key", "1:10"),
    BadCase("a block as a name", "? |\n  a\n: b\n", "complex-key", "1:3"),
    BadCase("an anchor before a tab", "a: &\tb\n", "anchor", "1:4"),
    BadCase("no name in brackets", "[: b]\n", "bad-yaml", "1:2"),
    BadCase("no name after `?` in braces", "{? : b}\n", "complex-key", "1:4"),
    BadCase("no name after `?` in brackets", "[? : b]\n", "complex-key", "1:5"),
    BadCase("no name after `?` on its line", "?\n: b\n", "complex-key", "1:2"),
    BadCase("nothing after `?`", "a: b\n?\n", "complex-key", "2:2"),
    BadCase("no name later in braces", "{a: b, : c}\n", "bad-yaml", "1:8"),
    BadCase("no name in a group", "a: b\n: c\n", "bad-yaml", "2:1"),
  ]

  static let keys = [
    BadCase("the same name twice", "a: 1\nb: 2\na: 3\n", "duplicate-key", "3:1"),
    BadCase("the same name, once in quotes", "1: a\n'1': b\n", "duplicate-key", "2:1"),
    BadCase("the same name in brackets", "{a: 1, a: 2}\n", "duplicate-key", "1:8"),
    BadCase(
      "the same name far below", "x:\n  - a: 1\n    b: 2\n    a: 3\n", "duplicate-key", "4:5"),
    BadCase("the same letters composed otherwise", "é: 1\ne\u{301}: 2\n", "duplicate-key", "2:1"),
  ]

  static let texts = [
    BadCase("an empty file", "", "empty-file", "1:1"),
    BadCase("only a comment", "# a\n\n", "empty-file", "1:1"),
    BadCase("only a byte order mark", "\u{FEFF}", "empty-file", "1:1"),
    BadCase("only a document's begin", "---\n", "empty-file", "1:1"),
    BadCase("a document's begin with a comment", "--- # a\n", "empty-file", "1:1"),
    BadCase("Latin-1", Array("a: b\nc: né".utf8.dropLast(2)) + [0xE9, 0x0A], "not-utf-8", "2:5"),
    BadCase("a quote of Windows-1252", Array("é: ".utf8) + [0x93], "not-utf-8", "1:4"),
    BadCase("an overlong form", [0x61, 0xC0, 0x80], "not-utf-8", "1:2"),
    BadCase("half of a pair", [0x61, 0x0A, 0xED, 0xA0, 0x80], "not-utf-8", "2:1"),
    BadCase("a cut character", [0x61, 0xE2, 0x82], "not-utf-8", "1:2"),
    BadCase("past the last character", [0xF4, 0x90, 0x80, 0x80], "not-utf-8", "1:1"),
    BadCase("UTF-16 of Windows", [0xFF, 0xFE, 0x61, 0, 0x3A, 0], "utf-16", "1:1"),
    BadCase("UTF-16 with the high byte first", [0xFE, 0xFF, 0, 0x61], "utf-16", "1:1"),
    BadCase("UTF-16 without a mark", [0x61, 0, 0x3A, 0], "utf-16", "1:1"),
    BadCase("NUL", "a: b\0c", "control-character", "1:5"),
    BadCase("NUL alone", [0], "control-character", "1:1"),
    BadCase("two NULs", [0, 0, 0x61], "control-character", "1:1"),
    BadCase("ESC", "a:\n  - é\u{1B}[2J", "control-character", "2:6"),
    BadCase("DEL", "a: \u{7F}", "control-character", "1:4"),
    BadCase("a C1 character", "a: \u{9B}2J", "control-character", "1:4"),
    BadCase("a control character in a comment", "a: b # \u{7}", "control-character", "1:8"),
    BadCase("a carriage return within a line", "a: b\rc: d\n", "control-character", "1:5"),
    BadCase("a carriage return at the end", "a: b\r", "control-character", "1:5"),
    BadCase("a byte order mark within the text", "a: \u{FEFF}b", "control-character", "1:4"),
    BadCase("two byte order marks", "\u{FEFF}\u{FEFF}a", "control-character", "1:1"),
    BadCase("a number that is no character", "a: \u{FFFF}", "control-character", "1:4"),
    BadCase("NEL", "a: b\u{85}", "line-separator", "1:5"),
    BadCase("LS", "a: b\u{2028}c", "line-separator", "1:5"),
    BadCase("PS", "\r\na: b\u{2029}c", "line-separator", "2:5"),
    BadCase("an override of direction", "a: b\u{202E}c", "direction-character", "1:5"),
    BadCase("an isolate", "a: 字\u{2066}c\u{2069}", "direction-character", "1:5"),
    BadCase("a soft hyphen", "a: b\u{AD}c", "unseen-character", "1:5"),
    BadCase("a blank without width", "a: b\u{200B}c", "unseen-character", "1:5"),
    BadCase("a joiner after a Latin letter", "a: b\u{200D}c", "unseen-character", "1:5"),
    BadCase("two joiners", "a: 👩\u{200D}\u{200D}👩", "unseen-character", "1:6"),
    BadCase("a selector of pictures after a letter", "a: b\u{FE0F}", "unseen-character", "1:5"),
    BadCase("a joiner of letters that joins none", "a: \u{34F}b", "unseen-character", "1:4"),
    BadCase("a Mongolian separator", "a: \u{180E}", "unseen-character", "1:4"),
    BadCase("a Hangul filler", "a: \u{3164}", "unseen-character", "1:4"),
    BadCase("an empty Braille sign", "a: \u{2800}", "unseen-character", "1:4"),
    BadCase("a tag", "a: \u{E0041}", "unseen-character", "1:4"),
    BadCase("a beam of notes", "a: \u{1D173}", "unseen-character", "1:4"),
    BadCase("a number past all characters", "a: \u{10FFFF}", "unseen-character", "1:4"),
    BadCase("a mark from right to left", "a: b\u{200F}c", "direction-character", "1:5"),
    BadCase("an Arabic mark of direction", "a: \u{61C}", "direction-character", "1:4"),
    BadCase("a soft hyphen as an escape", "a: \"\\u00ad\"", "unseen-character", "1:4"),
    BadCase("NUL as an escape", "a: \"b\\0\"", "control-character", "1:4"),
    BadCase("ESC as an escape of a name", "\"\\e\": a", "control-character", "1:1"),
    BadCase("an override as an escape", "a: \"\\u202e\"", "direction-character", "1:4"),
    BadCase("NEL as an escape", "a: \"\\N\"", "line-separator", "1:4"),
  ]

  static let syntax = [
    BadCase("a tab as indentation", "a:\n\tb: c\n", "tab", "2:1"),
    BadCase("a tab after spaces", "a:\n  \tb: c\n", "tab", "2:3"),
    BadCase("a tab before a line that goes on", "a: b\n\tc\n", "tab", "2:1"),
    BadCase("a tab in a block's indentation", "a: |\n\tb\n", "tab", "2:1"),
    BadCase("a tab after an item's mark", "-\ta: b\n", "tab", "1:2"),
    BadCase("a colon in a text", "a: Note: b\n", "bad-yaml", "1:8"),
    BadCase("more indentation under a text", "a: b\n  c: d\n", "bad-yaml", "2:4"),
    BadCase("no colon", "a: 1\nfoo\nb: 2\n", "bad-yaml", "2:1"),
    BadCase("a list on a name's line", "a: - b\n", "bad-yaml", "1:4"),
    BadCase("a list after a group", "a: b\n- c\n", "bad-yaml", "2:1"),
    BadCase("a group after a list", "- a\nb: c\n", "bad-yaml", "2:1"),
    BadCase("text after quotes", "a: 'it's'\n", "bad-yaml", "1:8"),
    BadCase("text after the value of the file", "[a]\nb: c\n", "bad-yaml", "2:1"),
    BadCase("a quote that is not closed", "x: y\na: \"b\nc: d\n", "bad-yaml", "2:4"),
    BadCase("a quote not closed in its document", "a: 'b\n---\n", "bad-yaml", "1:4"),
    BadCase("a bracket that is not closed", "a: [b\n", "bad-yaml", "1:4"),
    BadCase("a bracket at the very end", "é: [", "bad-yaml", "1:5"),
    BadCase("a bracket at the end of the last line", "é: [\n", "bad-yaml", "2:1"),
    BadCase("a colon in brackets", "[a:[b]]", "bad-yaml", "1:3"),
    BadCase("a wrong bracket", "a: [b}\n", "bad-yaml", "1:6"),
    BadCase("a brace that is not closed", "x: y\na: {b: c", "bad-yaml", "2:4"),
    BadCase("a bracket too many", "a: ]\n", "bad-yaml", "1:4"),
    BadCase("an at sign", "a: @b\n", "bad-yaml", "1:4"),
    BadCase("a backtick", "é: `b`\n", "bad-yaml", "1:4"),
    BadCase("a percent sign", "a: %b\n", "bad-yaml", "1:4"),
    BadCase("an unknown escape", "a: \"\\q\"\n", "bad-yaml", "1:5"),
    BadCase("an escape without digits", "a: \"\\xzz\"\n", "bad-yaml", "1:7"),
    BadCase("an escape of half a pair", "a: \"\\ud83d\\ude00\"\n", "bad-yaml", "1:7"),
    BadCase("text after a block's mark", "a: |b\n  c\n", "bad-yaml", "1:5"),
    BadCase("a block without indentation", "a: |0\n  c\n", "bad-yaml", "1:5"),
    BadCase("a line less indented than its list", "a:\n  - b\n c: d\n", "bad-yaml", "3:2"),
  ]

  @Test("what is refused has a code and a place", arguments: features + keys + texts + syntax)
  func refusal(_ row: BadCase) throws {
    let file = SourceFile(path: "a.yaml", bytes: row.bytes)
    let finding = try #require(throws: Finding.self) { try compose(file) }
    #expect([finding.code, "\(finding.position)"] == [row.code, row.place])
    #expect(finding.file == "a.yaml")
    #expect(finding.severity == .error)
  }

  @Test("a fault of spelling is told in an author's words", arguments: syntax)
  func words(_ row: BadCase) throws {
    let file = SourceFile(path: "a.yaml", bytes: row.bytes)
    let finding = try #require(throws: Finding.self) { try compose(file) }
    #expect(!finding.message.contains("cannot be read as YAML"))
    #expect(finding.help != nil)
  }

  @Test("a finding names the place of the first of two names")
  func first() throws {
    let file = SourceFile(path: "b/a.yaml", text: "x: 0\na: 1\na: 2\n")
    let finding = try #require(throws: Finding.self) { try compose(file) }
    #expect(
      finding.description
        == "b/a.yaml:3:1: error: `a` stands twice in this group; the first is at 2:1")
  }

  @Test("a text that holds `: ` is answered with how to write it")
  func colon() throws {
    let file = SourceFile(path: "a.yaml", text: "say: Note: bring it\n")
    let finding = try #require(throws: Finding.self) { try compose(file) }
    #expect(
      finding.description == """
        a.yaml:1:10: error: a `:` cannot stand here; put a text that holds `: ` in quotes, \
        or give the line the indentation of its group
        """)
  }
}
