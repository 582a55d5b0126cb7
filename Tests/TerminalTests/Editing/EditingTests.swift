internal import TestSupport
internal import Testing

struct EditingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let keys: String
  let said: String
}

private let cases: [EditingCase] = [
  .init(testDescription: "letters", keys: "u!\r", said: "u!"),
  .init(testDescription: "Backspace", keys: "abx\u{7F}c\r", said: "abc"),
  .init(testDescription: "Ctrl-A and Ctrl-E", keys: "b\u{1}a\u{5}c\r", said: "abc"),
  .init(testDescription: "arrows", keys: "ac\u{1B}[Db\u{1B}[Cd\r", said: "abcd"),
  .init(
    testDescription: "Home, End and Delete", keys: "xb\u{1B}[H\u{1B}[3~a\u{1B}[Fc\r", said: "abc"),
  .init(
    testDescription: "Home and End of other terminals", keys: "b\u{1B}[1~a\u{1B}[4~c\r", said: "abc"
  ),
  .init(
    testDescription: "Ctrl with an arrow goes by words", keys: "one two\u{1B}[1;5DX\r",
    said: "one Xtwo"),
  .init(
    testDescription: "Ctrl-K and Ctrl-Y", keys: "abcd\u{1B}[D\u{1B}[D\u{B}\u{1}\u{19}\r",
    said: "cdab"),
  .init(testDescription: "Ctrl-U empties the line", keys: "wrong\u{15}right\r", said: "right"),
  .init(
    testDescription: "Ctrl-W takes a word back", keys: "one two\u{17}three\r", said: "one three"),
  .init(testDescription: "Ctrl-D takes the next letter away", keys: "abc\u{1}\u{4}\r", said: "bc"),
  .init(testDescription: "accents, Chinese, emoji", keys: "né 字 😀\r", said: "né 字 😀"),
  .init(
    testDescription: "Backspace over an accent and a wide character", keys: "né\u{7F}e 字\u{7F}x\r",
    said: "ne x"),
  .init(testDescription: "a combining accent", keys: "ne\u{301}\r", said: "ne\u{301}"),
  .init(testDescription: "an emoji of several", keys: "👩‍👧\r", said: "👩‍👧"),
  .init(
    testDescription: "a control character asked for with Ctrl-V", keys: "a\u{16}\u{1B}b\r",
    said: #"a\u{1B}b"#),
  .init(testDescription: "Ctrl-Space is nothing", keys: "\0a\0b\r", said: "ab"),
  .init(testDescription: "Ctrl-D after letters is not the end", keys: "ab\u{4}c\r", said: "abc"),
  .init(
    testDescription: "a paste of one line waits for Enter", keys: "\u{1B}[200~one\u{1B}[201~ two\r",
    said: "one two"),
  .init(
    testDescription: "a paste of several lines is one line",
    keys: "\u{1B}[200~one\rtwo\r\nthree\n\u{1B}[201~\r", said: "one two three"),
  .init(
    testDescription: "a paste goes in at the cursor",
    keys: "ad\u{1B}[D\u{1B}[200~b\rc\u{1B}[201~\r", said: "ab cd"),
  .init(
    testDescription: "a paste of tabs and control characters",
    keys: "\u{1B}[200~a\tb\u{7}c\u{1B}[31m\u{202E}d\u{1B}[201~\r", said: "a bc[31md"),
  .init(
    testDescription: "a paste of nothing but lines", keys: "x\u{1B}[200~\r\r\u{1B}[201~y\r",
    said: "xy"),
  .init(testDescription: "Tab completes a word", keys: "pers\tx\r", said: "personal-text x"),
  .init(
    testDescription: "Tab corrects the case of letters", keys: "étÉ\u{7F}\u{7F}é\u{7F}\t\r",
    said: "Été"),
  .init(
    testDescription: "Tab adds no space to what goes on", keys: "send\tcoach\r",
    said: "sender=coach"),
  .init(
    testDescription: "Tab completes within a line",
    keys: "pers now\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\t\r", said: "personal-text  now"),
  .init(testDescription: "Tab where nothing fits changes nothing", keys: "zzz\t\r", said: "zzz"),
]

@Suite("Editing on a terminal", .timeLimit(.minutes(2))) struct EditingTests {
  @Test("a line is edited as in other programs", arguments: cases)
  func edits(_ row: EditingCase) throws {
    let terminal = try started()
    terminal.send(row.keys)
    let screen = try terminal.expect("said: ")
    #expect(!screen.contains("\u{1B}[31m"), "a paste must not colour the screen")
    try terminal.expect(row.said + "\r\n")
    terminal.send("\u{4}")
    try terminal.expect("bye")
    #expect(try terminal.wait() == 0)
  }

  @Test("several completions are listed, and what they share is typed")
  func lists() throws {
    let terminal = try started()
    terminal.send("Sch\t")
    try terminal.expect("school-email  school-portal\r\n")
    try terminal.expect("school-")
    terminal.send("p\t\r")
    try terminal.expect("said: school-portal\r\n")
  }

  @Test("the list stands below a line of several rows")
  func listsBelow() throws {
    let terminal = try started(columns: 20)
    terminal.send(" 0123456789 0123456789 0123456789\u{1}sch\t")
    let drawn = try terminal.expect("school-email\r\n")
    #expect(drawn.hasSuffix("789\r\nschool-email\r\n"))
    terminal.send("e\t\r")
    try terminal.expect("said: school-email\r\n0123456789")
  }

  @Test("invalid UTF-8 becomes a sign that can be seen")
  func showsInvalidBytes() throws {
    let terminal = try started()
    terminal.send(bytes: [0x61, 0xFF, 0xC3, 0x62, 0xC2, 0x9B, 0x0D])
    try terminal.expect("said: a\u{FFFD}\u{FFFD}b\u{FFFD}\r\n")
  }

  @Test("a very long line arrives whole", arguments: [5000, 20_000])
  func readsLongLines(length: Int) throws {
    let terminal = try started()
    terminal.send(String(repeating: "x", count: length) + "\r")
    try terminal.expect("said: \(length) bytes")
  }

  @Test("a very long paste arrives whole")
  func readsLongPaste() throws {
    let terminal = try started()
    let lines = String(repeating: String(repeating: "x", count: 99) + "\r", count: 500)
    terminal.send("\u{1B}[200~\(lines)\u{1B}[201~\r")
    try terminal.expect("said: 49999 bytes")
  }

  @Test("a terminal that does not wait gets all of a long passage")
  func saysMuch() throws {
    let terminal = try started()
    terminal.send("much\r")
    let said = try terminal.expect("row 5000\r\n")
    #expect(said.split(separator: "\r\n").count { $0.contains("row ") } == 5000)
    terminal.send("well\r")
    try terminal.expect("said: well")
  }

  @Test("keys sent at once, before any prompt, are not lost")
  func readsAhead() throws {
    let terminal = try PtyProcess("echo-lines", ["--no-color"])
    terminal.send("one\rtwo\r")
    try terminal.expect("said: one")
    try terminal.expect("said: two")
  }

  @Test("a prompt wider than the window is shown row by row")
  func wrapsPrompt() throws {
    let terminal = try PtyProcess(
      "echo-lines", ["--no-color", "--prompt", "Type your full name as it is on the roster: "],
      columns: 20)
    try terminal.expect("Type your full name\r\nas it is on the\r\n")
    try terminal.expect("roster:")
    terminal.send("Dana\r")
    try terminal.expect("said: Dana")
  }
}
