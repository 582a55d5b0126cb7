internal import FoundationEssentials
internal import Glibc
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

  @Test(
    "what a program started ends with it, whether it ends by itself, is killed or takes too long")
  func endsAll() throws {
    let workdir = try Workdir()
    let script = "sleep 300 > out 2>&1 & echo $! > started; echo"
    for way in 0..<3 {
      let whole = way == 0 ? script : "\(script); sleep 300"
      let run = Run("-c", whole, program: "/bin/sh").in(workdir)
      switch way {
      case 0: _ = try run.finish()
      case 1: #expect(try run.killed(afterWriting: 1).status == 128 + 9)
      default:
        #expect(throws: Run.TookTooLong.self) { try run.within(seconds: 1).finish() }
      }
      let started = try workdir.text(of: "started").filter(\.isNumber)
      #expect(isGone(try #require(Int32(started))))
    }
  }

  /// Returns whether a program ends within a moment, or has ended.
  private func isGone(_ pid: Int32) -> Bool {
    for _ in 0..<5000 {
      let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
      guard let stat, !stat.contains(") Z ") else { return true }
      usleep(1000)
    }
    return false
  }

  @Test("a program that does not read its input is no failure")
  func toleratesUnreadInput() throws {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(try Run(program: "/bin/true").stdin(text).finish() == .init())
  }
}
