internal import TestSupport
internal import Testing

struct HistoryFileCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
}

private let head = Array("_HiStOrY_V2_\n".utf8)

private let damaged: [HistoryFileCase] = [
  .init(testDescription: "an empty file", bytes: []),
  .init(testDescription: "a foreign file", bytes: Array("#!/bin/sh\nrm -rf /\n".utf8)),
  .init(testDescription: "a head alone", bytes: head),
  .init(
    testDescription: "bytes that are no text", bytes: head + (0...255).map(UInt8.init) + [0x0A]),
  .init(testDescription: "broken escapes", bytes: head + Array("\\\n\\9\\x\\M-\n\\^".utf8)),
  .init(testDescription: "an escape sequence", bytes: head + Array("a\\033[31mb\n".utf8)),
  .init(testDescription: "a newline in a line", bytes: head + Array("a\\012b\n".utf8)),
  .init(
    testDescription: "a line of 70,000 bytes", bytes: head + [UInt8](repeating: 0x78, count: 70_000)
  ),
  .init(testDescription: "a file of 5 MiB", bytes: head + [UInt8](repeating: 0x0A, count: 5 << 20)),
]

@Suite("History", .timeLimit(.minutes(2))) struct LineHistoryTests {
  @Test("arrows bring lines back, in this run and the next")
  func recalls() throws {
    let workdir = try Workdir()
    try run(workdir) { terminal in
      terminal.send("né one\rtwo\r")
      try terminal.expect("said: two")
      try terminal.expect("tap>")
      terminal.send("\u{1B}[A\u{1B}[A!\r")
      try terminal.expect("said: né one!")
    }
    try run(workdir) { terminal in
      terminal.send("\u{10}\r")
      try terminal.expect("said: né one!")
    }
  }

  @Test("Ctrl-R finds a line by a part of it")
  func searches() throws {
    try run(try Workdir()) { terminal in
      terminal.send("clause N-2.1\rpolicy private\rstatus\r")
      try terminal.expect("said: status")
      try terminal.expect("tap>")
      terminal.send("\u{12}priv\r")
      try terminal.expect("said: policy private")
    }
  }

  @Test("a line that is not to be kept is neither recalled nor on the disk")
  func forgets() throws {
    let workdir = try Workdir()
    try run(workdir) { terminal in
      terminal.send("open\rsecret 10442\r")
      try terminal.expect("said: secret 10442")
      try terminal.expect("tap>")
      terminal.send("\u{1B}[A\r")
      try terminal.expect("said: open")
    }
    #expect(try workdir.text(of: "history") == "_HiStOrY_V2_\nopen\n")
  }

  @Test("the file is its owner's alone, also in the place of an open one, and nothing else is left")
  func isPrivate() throws {
    let workdir = try Workdir()
    try workdir.write("old", to: "history")
    try run(workdir) { terminal in
      terminal.send("a\r")
      try terminal.expect("said: a")
    }
    #expect(try workdir.permissions(of: "history") == 0o600)
    #expect(workdir.names() == ["history"])
  }

  @Test("a damaged file does no harm", arguments: damaged)
  func survives(_ row: HistoryFileCase) throws {
    let workdir = try Workdir()
    try workdir.write(row.bytes, to: "history")
    try run(workdir) { terminal in
      terminal.send("\u{1B}[A\u{1B}[A\u{1B}[B\u{15}well\r")
      let drawn = try terminal.expect("said: well")
      #expect(!drawn.contains("\u{1B}[31m"))
    }
    #expect(try workdir.text(of: "history").hasSuffix("well\n"))
  }

  @Test("a history that cannot be kept is a failure that names the reason")
  func failsToSave() throws {
    let terminal = try started("--history", "/dev/null/history")
    terminal.send("\u{4}")
    try terminal.expect("Not a directory")
    #expect(try terminal.wait() != 0)
  }

  private func run(_ workdir: Workdir, _ body: (PtyProcess) throws -> Void) throws {
    let terminal = try started("--history", workdir.file("history"))
    try body(terminal)
    terminal.send("stop\r")
    try terminal.expect("bye")
    #expect(try terminal.wait() == 0)
  }
}
