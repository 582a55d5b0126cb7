import Glibc
import Records
import TestSupport
import Testing

/// Writes of which the system takes a part only, and files that are handed on.
@Suite(.serialized) struct ShortWriteTests {
  static let fiu = "/usr/bin/fiu-run"
  static let canShorten = unsafe access(fiu, X_OK) == 0

  @Test("Wherever in a row the disk runs full, what was acknowledged is there, and nothing torn")
  func full() throws {
    var refused = 0
    for limit in stride(from: 150, through: 1700, by: 31) {
      let work = try Workdir()
      let result = try Run(program: "/usr/bin/prlimit").adding([
        "--fsize=\(limit)", DurabilityTests.writer, work.file("records"), "k7f3q2mx", "0", "5",
      ]).finish()
      if result.status != 0 {
        refused += 1
        #expect(result.status == 1)
        #expect(result.errors.contains("the file would become too large"))
      }
      #expect(try work.items().numbers == result.output.acknowledged, "limit \(limit)")
      #expect(try work.items().faults.list.isEmpty, "limit \(limit)")
      let next = try Run(work.file("records"), "k7f3q2mx", "50", "1", program: "ledger-writer")
        .finish()
      #expect(next.output.acknowledged == [50])
      #expect(try LedgerFolder(work.file("records")).verify().faults.isEmpty)
    }
    #expect(refused > 20)
  }

  @Test(
    "Rows that the disk takes in pieces are whole",
    .enabled(if: canShorten, "short writes that go on need fiu-run (Debian: fiu-utils)"),
    arguments: ["0.2", "0.5", "0.9"])
  func pieces(_ probability: String) throws {
    let work = try Workdir()
    let rule = "enable_random name=posix/io/rw/write/reduce,probability=\(probability)"
    let result = try Run(program: ShortWriteTests.fiu).adding([
      "-x", "-f", work.path, "-c", rule, DurabilityTests.writer, work.file("records"), "k7f3q2mx",
      "0", "200",
    ]).finish()
    #expect(result.output.acknowledged == Array(0..<200))
    #expect(try work.items().numbers == Array(0..<200))
    #expect(try LedgerFolder(work.file("records")).verify().faults.list.isEmpty)
  }

  @Test(
    "A file that cannot be handed on whole leaves the one before as it was",
    .enabled(if: Run.canWatch, "strace cannot watch programs here"),
    arguments: ["openat", "write", "fsync", "rename"])
  func handOn(_ call: String) throws {
    let work = try Workdir()
    _ = try Run(work.file("records"), "k7f3q2mx", "0", "300", program: "ledger-writer").finish()
    let whole = work.read("records/responses-k7f3q2mx.csv")
    for (error, goesOn) in [("EIO", false), ("ENOSPC", true), ("EINTR", false)] {
      var injected = 0
      for number in 1...10 {
        try work.write("before", to: "out.csv")
        let result = try handOn(work, "\(call):error=\(error):when=\(number)\(goesOn ? "+" : "")")
        guard try work.text(of: "log").contains("(INJECTED)") else { break }
        injected += 1
        let isDone = result.output == "done\n"
        #expect(isDone || error != "EINTR", "\(result.errors)")
        #expect(result.status == (isDone ? 0 : 1))
        #expect(isDone || result.errors.hasPrefix("cannot "))
        // Named, but perhaps not for good, where only waiting for the folder failed.
        let isNamed = work.read("out.csv") == whole
        #expect(isNamed || (!isDone && work.read("out.csv") == Array("before".utf8)))
      }
      #expect(injected > 0, "\(call) \(error): nothing was injected, so nothing was tested")
    }
  }

  private func handOn(_ work: Workdir, _ rule: String) throws -> Run.Finished {
    let paths = [work.path, work.file("out.csv"), work.file("out.csv.partial")]
    return try Run.watched(
      ["-f", "-qq", "-o", work.file("log")] + paths.flatMap { ["-P", $0] } + [
        "-e", "trace=\(rule.prefix { $0 != ":" })", "-e", "inject=\(rule)", DurabilityTests.writer,
        "hand-on", work.file("records"), work.file("out.csv"),
      ]
    ).finish()
  }
}
