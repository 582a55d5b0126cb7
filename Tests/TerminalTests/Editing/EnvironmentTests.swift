internal import TestSupport
internal import Testing

@Suite("Terminals and environments", .timeLimit(.minutes(2))) struct EnvironmentTests {
  @Test(
    "letters beyond ASCII arrive whatever the locale",
    arguments: ["C", "POSIX", "de_XX.UTF-8", "ru_RU.KOI8-R", ""])
  func readsInAnyLocale(locale: String) throws {
    let terminal = try started(environment: ["LANG": locale])
    terminal.send("né 字\u{7F}\u{7F}!\r")
    try terminal.expect("said: né!\r\n")
  }

  @Test(
    "a plain terminal gets no escape sequence, and edits all the same",
    arguments: ["dumb", "nonsuch", "", "\u{1B}[31mnonsuch\u{202E}"])
  func editsOnDumbTerminals(type: String) throws {
    let terminal = try PtyProcess("echo-lines", environment: ["TERM": type])
    try editPlainly(terminal)
    #expect(!terminal.transcript.contains("nonsuch"))
  }

  @Test("--plain gets no escape sequence, and edits all the same")
  func editsPlainly() throws {
    let terminal = try PtyProcess("echo-lines", ["--plain"])
    try editPlainly(terminal)
    #expect(!terminal.transcript.contains("\u{7}"), "and no bell")
  }

  @Test("plain output can be asked for between two lines")
  func becomesPlain() throws {
    let terminal = try started()
    terminal.send("plain\r")
    let before = try terminal.expect("tap> ")
    #expect(before.contains("\u{1B}"))
    terminal.send("bc\u{1}a\r")
    let after = try terminal.expect("said: abc\r\n")
    #expect(!after.contains("\u{1B}"))
  }

  @Test("colour is for terminals that have it and people who want it")
  func colours() throws {
    #expect(try transcript([]).contains("\u{1B}[1m"))
    #expect(try !transcript(["--no-color"]).contains("\u{1B}[1m"))
    #expect(try !transcript([], ["NO_COLOR": "1"]).contains("\u{1B}[1m"))
    #expect(try !transcript([], ["TERM": "vt100"]).contains("\u{1B}[1m"))
  }

  @Test("pastes are bracketed while a line is read, and only then")
  func asksForBrackets() throws {
    let said = try transcript([])
    #expect(said.contains("\u{1B}[?2004h"))
    #expect(said.hasSuffix("\u{1B}[?2004l\r\nbye\r\n"))
  }

  @Test("a device in the place of ~/.editrc is left alone")
  func editrcDevice() throws {
    let terminal = try started(environment: ["EDITRC": "/dev/zero"])
    terminal.send("ab\r")
    try terminal.expect("said: ab\r\n")
  }

  @Test("the person's ~/.editrc is obeyed")
  func obeysEditrc() throws {
    let workdir = try Workdir()
    try workdir.write(
      "# mine\n  bind ^X ed-kill-line\ntap-trainer:bind -s ^T quick\nother:bind ^A ed-insert\n",
      to: ".editrc")
    let terminal = try started(directory: workdir)
    terminal.send("bc\u{1}\u{14} \u{5}\u{1B}[D\u{18}\r")
    try terminal.expect("said: quick b\r\n")
  }

  @Test("vi's keys keep completion and paste")
  func obeysVi() throws {
    let workdir = try Workdir()
    try workdir.write("bind -v\n", to: ".editrc")
    let terminal = try started(directory: workdir)
    terminal.send("pers\t\u{1B}[200~a\rb\u{1B}[201~\u{1B}0iX\r")
    try terminal.expect("said: Xpersonal-text a b\r\n")
    try terminal.expect("tap>")
    terminal.send("\u{1B}$iabc\r")
    try terminal.expect("said: abc\r\n")
    try terminal.expect("tap>")
    terminal.send("x\u{1B}")
    terminal.send("0\u{3}")
    try terminal.expect("interrupted")
  }

  @Test("a key bound to something else behind `bind -e` stays so")
  func obeysEditrcLast() throws {
    let workdir = try Workdir()
    try workdir.write("bind -e\nbind ^I ed-move-to-beg\n", to: ".editrc")
    let terminal = try started(directory: workdir)
    terminal.send("pers\tx\r")
    try terminal.expect("said: xpers\r\n")
  }

  @Test("editing can be switched off, and Ctrl-C and Ctrl-D go on to work")
  func obeysEditOff() throws {
    let workdir = try Workdir()
    try workdir.write("edit off\n", to: ".editrc")
    let terminal = try started(directory: workdir)
    terminal.send("né\r")
    try terminal.expect("said: né\r\n")
    try terminal.expect("tap>")
    terminal.send("half\u{3}")
    try terminal.expect("interrupted")
    try terminal.expect("tap>")
    terminal.send("\u{4}")
    try terminal.expect("bye")
    #expect(try terminal.wait() == 0)
  }

  @Test(
    "a broken ~/.editrc does no harm",
    arguments: [
      "bind\n", "bind ^", "\"", "nonsense here\nbind -v -v\nedit\n", "\0\u{1}\n", "tap-trainer:\n",
    ])
  func survivesEditrc(text: String) throws {
    let workdir = try Workdir()
    try workdir.write(text, to: ".editrc")
    let terminal = try started(directory: workdir)
    terminal.send("well\r")
    try terminal.expect("said: well")
  }

  @Test("a pipe is read without prompt, editing or colour")
  func readsPipe() throws {
    let run = try Run(program: "echo-lines").stdin("u!\r\nné\tx").finish()
    #expect(run == .init("said: u!\nsaid: né\\u{9}x\nbye\n"))
  }

  private func editPlainly(_ terminal: PtyProcess) throws {
    try terminal.expect("tap> ")
    terminal.send("bcd\u{1}a\u{5}x\u{7F}\u{1B}[D!\r")
    try terminal.expect("said: abc!d\r\n")
    try terminal.expect("tap> ")
    terminal.send("\u{1B}[A\r")
    try terminal.expect("said: abc!d\r\n")
    try terminal.expect("tap> ")
    terminal.send("sch\t\u{3}")
    try terminal.expect("interrupted\r\n")
    terminal.send("\u{4}")
    try terminal.expect("bye\r\n")
    #expect(try terminal.wait() == 0)
    #expect(!terminal.transcript.contains("\u{1B}"))
  }

  private func transcript(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) throws -> String {
    let terminal = try PtyProcess("echo-lines", arguments, environment: environment)
    try terminal.expect("tap>")
    terminal.send("\u{4}")
    #expect(try terminal.wait() == 0)
    return terminal.transcript
  }
}
