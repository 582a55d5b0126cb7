internal import StrictYAML
internal import Testing

struct GoodCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let outline: String

  init(_ name: String, _ text: String, _ outline: String) {
    (testDescription, self.text, self.outline) = (name, text, outline)
  }
}

@Suite struct ComposerTests {
  static let cases = [
    GoodCase("a text alone", "hello", "<hello>@1:1"),
    GoodCase("a group", "a: 1\nb: 2\n", "{<a>@1:1: <1>@1:4, <b>@2:1: <2>@2:4}@1:1"),
    GoodCase("a list", "- a\n- b\n", "[<a>@1:3, <b>@2:3]@1:1"),
    GoodCase(
      "a list in a group without more indentation", "a:\n- b\n",
      "{<a>@1:1: [<b>@2:3]@2:1}@1:1"),
    GoodCase(
      "groups in a list", "- a: 1\n  b: 2\n- a: 3\n",
      "[{<a>@1:3: <1>@1:6, <b>@2:3: <2>@2:6}@1:3, {<a>@3:3: <3>@3:6}@3:3]@1:1"),
    GoodCase(
      "groups and lists in brackets", "a: [b, {c: d}]\n",
      "{<a>@1:1: [<b>@1:5, {<c>@1:9: <d>@1:12}@1:8]@1:4}@1:1"),
    GoodCase("brackets with nothing in them", "[[], {}]", "[[]@1:2, {}@1:6]@1:1"),
    GoodCase(
      "words that other readers take for something else", "[no, off, ~, null, 21:30, 4.10, 017]",
      "[<no>@1:2, <off>@1:6, <~>@1:11, <null>@1:14, <21:30>@1:20, <4.10>@1:27, <017>@1:33]@1:1"),
    GoodCase(
      "names that look like numbers", "1: a\n1.0: b", "{<1>@1:1: <a>@1:4, <1.0>@2:1: <b>@2:6}@1:1"),
    GoodCase("no value", "a:\nb:\n", "{<a>@1:1: <>@1:3, <b>@2:1: <>@2:3}@1:1"),
    GoodCase("an item without text", "- \n- a\n", "[<>@1:2, <a>@2:3]@1:1"),
    GoodCase("an empty text in quotes", "''", "q<>@1:1"),
    GoodCase("a `:` and a `#` within a word", "- a:b\n- a#b\n", "[<a:b>@1:3, <a#b>@2:3]@1:1"),
    GoodCase(
      "a text over several lines", "a: b\n  c\n\n  d\nd: e\n",
      "{<a>@1:1: <b c⏎d>@1:4, <d>@5:1: <e>@5:4}@1:1"),
    GoodCase(
      "a block with line ends", "a: |\n  b\n   c\n\n  d\n", "{<a>@1:1: b<b⏎ c⏎⏎d⏎>@1:4}@1:1"),
    GoodCase("a block with no last line end", "a: |-\n  b\n", "{<a>@1:1: b<b>@1:4}@1:1"),
    GoodCase("a block with all its line ends", "a: |+\n  b\n\n", "{<a>@1:1: b<b⏎⏎>@1:4}@1:1"),
    GoodCase("a folded block", "a: >\n  b\n  c\n\n  d\n", "{<a>@1:1: b<b c⏎d⏎>@1:4}@1:1"),
    GoodCase(
      "a block that holds a comment's sign", "a: |\n  b # c\n", "{<a>@1:1: b<b # c⏎>@1:4}@1:1"),
    GoodCase("an apostrophe in quotes", "'it''s'", "q<it's>@1:1"),
    GoodCase("escapes in double quotes", #""\"\\\t\u00e9\x41\n""#, "q<\"\\\téA⏎>@1:1"),
    GoodCase("quotes over two lines", "a: \"b\n  c\"\n", "{<a>@1:1: q<b c>@1:4}@1:1"),
    GoodCase("a name in quotes", "'a b': c", "{q<a b>@1:1: <c>@1:8}@1:1"),
    GoodCase(
      "signs of other things in quotes", "['*a', '&a', '!a', '%a', '@a', '? a']",
      "[q<*a>@1:2, q<&a>@1:8, q<!a>@1:14, q<%a>@1:20, q<@a>@1:26, q<? a>@1:32]@1:1"),
    GoodCase(
      "Windows line ends", "a: b\r\nc:\r\n  - d\r\n",
      "{<a>@1:1: <b>@1:4, <c>@2:1: [<d>@3:5]@3:3}@1:1"),
    GoodCase(
      "Windows line ends in a block", "a: |\r\n  b\r\n  c\r\n", "{<a>@1:1: b<b⏎c⏎>@1:4}@1:1"),
    GoodCase("a byte order mark", "\u{FEFF}a: b", "{<a>@1:1: <b>@1:4}@1:1"),
    GoodCase("columns count characters", "é字😀: [ü, b]", "{<é字😀>@1:1: [<ü>@1:7, <b>@1:10]@1:6}@1:1"),
    GoodCase("an emoji of several parts counts each", "[👩‍👧, a]", "[<👩‍👧>@1:2, <a>@1:7]@1:1"),
    GoodCase(
      "Hebrew", "[שלום, a]", "[<שלום>@1:2, <a>@1:8]@1:1"),
    GoodCase("a document's own begin and end", "---\na: b\n...\n", "{<a>@2:1: <b>@2:4}@2:1"),
    GoodCase("comments alone on their lines", "# a\na: b\n  # c\n# d\n", "{<a>@2:1: <b>@2:4}@2:1"),
    GoodCase("a tab between a name and its value", "a:\tb", "{<a>@1:1: <b>@1:4}@1:1"),
    GoodCase("tabs within brackets", "a: [\n\tb,\n\tc]\n", "{<a>@1:1: [<b>@2:2, <c>@3:2]@1:4}@1:1"),
    GoodCase("`?` that begins a word", "?a: b", "{<?a>@1:1: <b>@1:5}@1:1"),
    GoodCase(
      "`? ` that ends the line before", "a: why ?\nb: c",
      "{<a>@1:1: <why ?>@1:4, <b>@2:1: <c>@2:4}@1:1"),
    GoodCase("`<<` is a name like others", "<<: a", "{<<<>@1:1: <a>@1:5}@1:1"),
  ]

  @Test("a file's tree has the author's texts and their places", arguments: cases)
  func tree(_ row: GoodCase) throws {
    let node = try compose(SourceFile(path: "a.yaml", text: row.text))
    #expect(node.outline == row.outline)
  }

  static let cut = [
    GoodCase("a comment", "a: b # c", "{<a>@1:1: #<b>@1:4}@1:1"),
    GoodCase("a tab before a comment", "a: b\t# c", "{<a>@1:1: #<b>@1:4}@1:1"),
    GoodCase("a number sign that was meant", "a: room #12", "{<a>@1:1: #<room>@1:4}@1:1"),
    GoodCase("all of the text", "a: #tag", "{<a>@1:1: #<>@1:3}@1:1"),
    GoodCase("in a list", "- é # c\n- b", "[#<é>@1:3, <b>@2:3]@1:1"),
    GoodCase("in brackets", "[é #c\n, b]", "[#<é>@1:2, <b>@2:3]@1:1"),
    GoodCase("after quotes, which cuts nothing", "a: 'b' # c", "{<a>@1:1: q<b>@1:4}@1:1"),
    GoodCase("on the next line, which cuts nothing", "a: b\n # c", "{<a>@1:1: <b>@1:4}@1:1"),
    GoodCase("the last line of several", "a: b\n  c # d", "{<a>@1:1: #<b c>@1:4}@1:1"),
    GoodCase(
      "a group, which is no text", "a: # b\n  c: d", "{<a>@1:1: {<c>@2:3: <d>@2:6}@2:3}@1:1"),
  ]

  @Test("a text that ` #` ends is marked as cut", arguments: cut)
  func cutByComment(_ row: GoodCase) throws {
    let node = try compose(SourceFile(path: "a.yaml", text: row.text))
    #expect(node.outline == row.outline)
  }

  @Test("no value is a text, an empty one, and never nothing")
  func noValue() throws {
    let node = try compose(SourceFile(path: "a.yaml", text: "a:"))
    guard case .mapping(let entries, _) = node else { return #expect(Bool(false)) }
    #expect(entries.map(\.value) == [.scalar(Scalar("", position: Position(line: 1, column: 3)))])
  }
}
