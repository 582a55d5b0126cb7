import Glibc
import Records
import TestSupport
import Testing

/// Writes of which the system takes a part only, and files that are handed on.
@Suite(.serialized) struct ShortWriteTests {
  static let fiu = "/usr/bin/fiu-run"
  static let canShorten = unsafe access(fiu, X_OK) == 0
  static let prlimit = "/usr/bin/prlimit"
  static let canLimit = unsafe access(prlimit, X_OK) == 0

  @Test(
    "Wherever in a row the disk runs full, what was acknowledged is there, and nothing torn",
    .enabled(if: canLimit, "files are limited by prlimit (Debian: util-linux)"))
  func full() throws {
    var refused = 0
    for limit in stride(from: 150, through: 1700, by: 31) {
      let work = try Workdir()
      let result = try Run(program: ShortWriteTests.prlimit).adding([
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
    "A file that cannot be handed on whole leaves the one before as it was, and no draft",
    .enabled(if: Run.canWatch, "strace cannot watch programs here"),
    arguments: ["out.csv", "out.xlsx"], ["openat", "write", "pwrite64", "fsync", "rename"])
  func handOn(_ name: String, _ call: String) throws {
    // Only a workbook goes back to what it wrote.
    if name == "out.csv", call == "pwrite64" { return }
    let work = try Workdir()
    _ = try Run(work.file("records"), "k7f3q2mx", "0", "300", program: "ledger-writer").finish()
    let done = try Run("hand-on", work.file("records"), work.file(name), program: "ledger-writer")
      .finish()
    try #require(done.output == "done\n")
    let whole = work.read(name)
    for (error, goesOn) in [("EIO", false), ("ENOSPC", true), ("EINTR", false)] {
      var injected = 0
      for number in 1...10 {
        try work.write("before", to: name)
        let rule = "\(call):error=\(error):when=\(number)\(goesOn ? "+" : "")"
        let result = try handOn(work, name, rule)
        guard try work.text(of: "log").contains("(INJECTED)") else { break }
        injected += 1
        let isDone = result.output == "done\n"
        #expect(isDone || error != "EINTR", "\(result.errors)")
        #expect(result.status == (isDone ? 0 : 1))
        #expect(isDone || result.errors.hasPrefix("cannot "))
        // Named, but perhaps not for good, where only waiting for the folder failed.
        let isNamed = work.read(name) == whole
        #expect(isNamed || (!isDone && work.read(name) == Array("before".utf8)))
        #expect(!work.names().contains { $0.hasSuffix(".partial") })
      }
      #expect(injected > 0, "\(call) \(error): nothing was injected, so nothing was tested")
    }
  }

  private func handOn(_ work: Workdir, _ name: String, _ rule: String) throws -> Run.Finished {
    let paths = [work.path, work.file(name), work.file("\(name).partial")]
    return try Run.watched(
      ["-f", "-qq", "-o", work.file("log")] + paths.flatMap { ["-P", $0] } + [
        "-e", "trace=\(rule.prefix { $0 != ":" })", "-e", "inject=\(rule)", DurabilityTests.writer,
        "hand-on", work.file("records"), work.file(name),
      ]
    ).finish()
  }
}
