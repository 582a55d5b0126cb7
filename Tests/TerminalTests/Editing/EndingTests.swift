internal import Glibc
internal import TestSupport
internal import Testing

@Suite("Ends and interruptions", .timeLimit(.minutes(2))) struct EndingTests {
  @Test("Ctrl-C drops the line, and the next one is read")
  func interrupts() throws {
    let terminal = try started()
    terminal.send("never mind\u{3}")
    try terminal.expect("^C\r\ninterrupted\r\n")
    terminal.send("well\r")
    try terminal.expect("said: well")
  }

  @Test(
    "Ctrl-C ends a search, a completion and a paste",
    arguments: ["\u{12}abc", "sch\t", "\u{1B}[200~abc", "\u{1B}"])
  func interruptsAnything(keys: String) throws {
    let terminal = try started()
    terminal.send(keys)
    // The keys must be read first: Ctrl-C makes the terminal forget those that are not.
    try terminal.waitUntilRead()
    terminal.send("\u{3}")
    try terminal.expect("interrupted\r\n")
    terminal.send("well\r")
    try terminal.expect("said: well")
  }

  @Test("Ctrl-\\ is nothing")
  func ignoresQuit() throws {
    let terminal = try started()
    terminal.send("ab")
    try terminal.expect("ab")
    terminal.send("\u{1C}c\r")
    try terminal.expect("said: abc")
  }

  @Test("Ctrl-D while the program is busy is kept for the next line")
  func keepsEnd() throws {
    let terminal = try started()
    terminal.send("work\r")
    try terminal.expect("working")
    terminal.send("né\r\u{4}")
    try terminal.expect("said: né")
    try terminal.expect("bye")
  }

  @Test("Ctrl-C while the program is busy is kept for the next line")
  func keepsInterrupt() throws {
    let terminal = try started()
    terminal.send("work\r")
    try terminal.expect("working")
    terminal.send("\u{3}")
    try terminal.expect("worked\r\ninterrupted")
    terminal.send("well\r")
    try terminal.expect("said: well")
  }

  @Test("a second Ctrl-C while the program is busy ends it")
  func endsOnSecondInterrupt() throws {
    let terminal = try started()
    terminal.send("work\r")
    try terminal.expect("working")
    #expect(try terminal.wait(sending: SIGINT) == 128 + SIGINT)
    #expect(terminal.isCooked)
  }

  @Test("Ctrl-D on an empty line is the end, on a new row")
  func ends() throws {
    let terminal = try started()
    terminal.send("\u{4}")
    try terminal.expect("\r\nbye\r\n")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
  }

  @Test(
    "a signal to stop is the end of input, and the caller can save", arguments: [SIGTERM, SIGHUP])
  func stops(signal: Int32) throws {
    let workdir = try Workdir()
    let terminal = try started("--history", workdir.file("history"))
    terminal.send("kept\r")
    try terminal.expect("said: kept")
    try terminal.expect("tap>")
    terminal.send("half a li")
    terminal.signal(signal)
    try terminal.expect("asked to stop by \(signal)\r\nbye\r\n")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
    #expect(try workdir.text(of: "history").contains("kept"))
  }

  @Test("a signal to stop that comes while the program is busy is seen at the next line")
  func stopsLater() throws {
    let terminal = try started()
    terminal.send("work\r")
    try terminal.expect("working")
    terminal.signal(SIGTERM)
    try terminal.expect("worked\r\nasked to stop by \(SIGTERM)\r\nbye")
    #expect(try terminal.wait() == 0)
  }

  @Test("a window that is closed is the end of input, and the caller can save")
  func hangsUp() throws {
    let workdir = try Workdir()
    let terminal = try started("--history", workdir.file("history"))
    terminal.send("kept\r")
    try terminal.expect("said: kept")
    try terminal.expect("tap>")
    terminal.hangUp()
    // What it says last reaches nobody, which the program treats as a failure of writing.
    #expect(try terminal.wait() != 128 + SIGHUP)
    #expect(try workdir.text(of: "history").contains("kept"))
  }

  @Test("a signal for the program is not passed on to its group")
  func keepsSignalsToItself() throws {
    let script = #"trap 'echo the group has it' TERM WINCH; "$0"; echo after"#
    let terminal = try PtyProcess(
      "/bin/sh", ["-c", script, "\(productsDirectory)/echo-lines"], environment: ["NO_COLOR": "1"])
    try terminal.expect("tap>")
    terminal.send("terminate\r")
    let said = try terminal.expect("after\r\n")
    #expect(said.contains("asked to stop by \(SIGTERM)"))
    #expect(!said.contains("the group has it"))
    #expect(try terminal.wait() == 0)
  }

  @Test("a signal that was ignored from the start stays ignored")
  func leavesIgnoredSignals() throws {
    let script = #"trap '' HUP; exec "$0""#
    let terminal = try PtyProcess(
      "/bin/sh", ["-c", script, "\(productsDirectory)/echo-lines"], environment: ["NO_COLOR": "1"])
    try terminal.expect("tap>")
    terminal.signal(SIGHUP)
    terminal.send("well\r")
    try terminal.expect("said: well")
  }

  @Test(
    "Ctrl-Z gives the shell its terminal, and fg brings the line back",
    .enabled(if: isExecutable("/bin/bash"), "needs a shell with job control"))
  func suspends() throws {
    let terminal = try PtyProcess(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "shell$ ", "NO_COLOR": "1"])
    try terminal.expect("shell$ ")
    terminal.send("\(productsDirectory)/echo-lines\r")
    try terminal.expect("tap>")
    terminal.send("half")
    try terminal.expect("half")
    terminal.send("\u{1A}")
    try terminal.expect("Stopped")
    try terminal.expect("shell$ ")
    terminal.send("fg\r")
    try terminal.expect("tap>")
    try terminal.expect("half")
    terminal.send(" and half\r")
    try terminal.expect("said: half and half")
    terminal.send("\u{4}")
    try terminal.expect("bye")
    try terminal.expect("shell$ ")
    terminal.send("exit 7\r")
    #expect(try terminal.wait() == 7)
  }

  @Test("a program that was stopped and goes on draws its line again")
  func goesOn() throws {
    let terminal = try started()
    terminal.send("half")
    try terminal.expect("half")
    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)
    try terminal.expect("half")
    terminal.send(" and half\r")
    try terminal.expect("said: half and half")
  }

  @Test("a window of another width gets the line drawn again")
  func resizes() throws {
    let terminal = try started()
    terminal.send("a line that goes beyond twenty columns")
    try terminal.expect("columns")
    terminal.resize(columns: 20)
    try terminal.expect("tap>")
    try terminal.expect("a line that go")
    terminal.resize(columns: 100)
    try terminal.expect("tap>")
    try terminal.expect("a line that goes beyond twenty columns")
    terminal.send("\u{15}passages follow the window\r")
    try terminal.expect("said: passages follow the window\r\n")
  }

}

private func isExecutable(_ path: String) -> Bool {
  unsafe access(path, X_OK) == 0
}
