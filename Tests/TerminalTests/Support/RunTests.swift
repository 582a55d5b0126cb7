internal import TestSupport
internal import Testing

@Suite("Runs of programs") struct RunTests {
  @Test("input and output of any length pass each other")
  func exchanges() throws {
    let text = String(repeating: "né\n", count: 200_000)
    #expect(try Run(program: "/bin/cat").stdin(text).finish() == .init(text))
  }

  @Test("both outputs and the exit code are kept, and the environment is the test's own")
  func keepsAll() throws {
    let script = "echo out $NAME; echo err >&2; exit 7"
    let run = Run("-c", script, program: "/bin/sh").environment(["NAME": "x"])
    #expect(try run.finish() == .init("out x\n", errors: "err\n", status: 7))
  }

  @Test("a signal that ends the program is its status")
  func keepsSignal() throws {
    #expect(try Run("-c", "kill -9 $$", program: "/bin/sh").finish().status == 128 + 9)
  }

  @Test("a run is in its folder, which goes away with the test")
  func runsInWorkdir() throws {
    var workdir: Workdir? = try Workdir()
    let path = try #require(workdir).path
    let run = Run("-c", "pwd; echo $HOME; echo a > made", program: "/bin/sh")
    #expect(try run.in(try #require(workdir)).finish() == .init("\(path)\n\(path)\n"))
    #expect(try workdir?.text(of: "made") == "a\n")
    workdir = nil
    #expect(try Run("-c", "test -e \(path)", program: "/bin/sh").finish().status == 1)
  }

  @Test("a program that does not end in time is ended and reported")
  func endsInTime() {
    #expect(throws: Run.TookTooLong.self) {
      try Run("60", program: "/bin/sleep").within(seconds: 0.2).finish()
    }
  }

  @Test("a program that does not read its input is no failure")
  func toleratesUnreadInput() throws {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(try Run(program: "/bin/true").stdin(text).finish() == .init())
  }
}
