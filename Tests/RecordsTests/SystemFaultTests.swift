import Glibc
import Records
import TestSupport
import Testing

/// A system call that fails, once or from then on.
struct SystemFault: CustomTestStringConvertible, Sendable {
  /// The call, or several of which a system has one or another; strace takes `?` for those that are none.
  let call: String
  let error: String
  let goesOn: Bool
  /// Whether the writer has to get over it.
  var isHarmless = false

  var testDescription: String { "\(call): \(error)\(goesOn ? " from then on" : "")" }
}

@Suite(.serialized) struct SystemFaultTests {
  static let faults: [SystemFault] =
    calls.flatMap { call in
      [
        SystemFault(call: call, error: "EIO", goesOn: false),
        SystemFault(call: call, error: "ENOSPC", goesOn: true),
        SystemFault(call: call, error: "EINTR", goesOn: false, isHarmless: true),
      ]
    } + [SystemFault(call: "ftruncate", error: "EPERM", goesOn: true)]

  private static let calls = [
    "write", "fdatasync", "fsync", "openat", "?fstat,newfstatat", "flock", "pread64", "ftruncate",
    "?mkdir,?mkdirat",
  ]

  @Test(
    "No failing system call loses an acknowledged row, or leaves something that reads as a row",
    .enabled(if: Run.canWatch, "strace cannot watch programs here"), arguments: faults)
  func fault(_ fault: SystemFault) throws {
    var injected = 0
    // With a row and a torn line at hand, and with no file at all.
    for hasRow in [true, false] {
      for number in 1...40 {
        let work = try Workdir()
        if hasRow { try work.write(SystemFaultTests.torn.get(), to: SystemFaultTests.file) }
        let result = try writer(work, fault, number)
        guard try work.text(of: "log").contains("(INJECTED)") else { break }
        injected += 1
        check(result, fault)
        try checkNextStart(work, result.output.acknowledged + (hasRow ? [1] : []), fault)
      }
    }
    #expect(injected > 0, "nothing was injected, so nothing was tested")
  }

  private static let file = "records/responses-k7f3q2mx.csv"

  /// One row and a torn line, so that repairs are put to the test, too.
  private static let torn = Result { () throws -> [UInt8] in
    let work = try Workdir()
    _ = try Run(work.file("records"), "k7f3q2mx", "1", "2", program: "ledger-writer").finish()
    return Array(work.read(file).dropLast(20))
  }

  private func writer(
    _ work: Workdir, _ fault: SystemFault, _ number: Int
  ) throws -> Run.Finished {
    let folder = work.file("records")
    let paths = [
      folder, "\(folder)/responses-k7f3q2mx.csv", "\(folder)/torn-responses-k7f3q2mx.txt",
    ]
    let rule = "\(fault.call):error=\(fault.error):when=\(number)\(fault.goesOn ? "+" : "")"
    return try Run.watched(
      ["-f", "-qq", "-o", work.file("log")] + paths.flatMap { ["-P", $0] } + [
        "-e", "trace=\(fault.call)", "-e", "inject=\(rule)", DurabilityTests.writer, folder,
        "k7f3q2mx", "10", "3",
      ]
    ).finish()
  }

  private func check(_ result: Run.Finished, _ fault: SystemFault) {
    if result.status == 0 {
      #expect(result.output.acknowledged == [10, 11, 12])
    } else {
      #expect(!fault.isHarmless, "\(result.errors)")
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("cannot "))
      #expect(result.output.acknowledged.count < 3)
    }
  }

  private func checkNextStart(
    _ work: Workdir, _ acknowledged: [Int], _ fault: SystemFault
  ) throws {
    #expect(Set(try work.items().numbers).isSuperset(of: acknowledged))
    let next = try Run(work.file("records"), "k7f3q2mx", "50", "1", program: "ledger-writer")
      .finish()
    #expect(next.output.acknowledged == [50])
    let (numbers, faults) = try work.items()
    #expect(Set(numbers).isSuperset(of: acknowledged + [50]))
    #expect(numbers.count == Set(numbers).count)
    // Where a torn line could not be cut off, it stays, and is named whenever the file is read.
    #expect(faults.list.isEmpty || fault.call == "ftruncate")
    let verified = try LedgerFolder(work.file("records")).verify()
    #expect(verified.faults.list.count == faults.list.count)
  }

  @Test(
    "Two installations on a share whose locks do nothing lose nothing",
    .enabled(if: Run.canWatch, "strace cannot watch programs here"))
  func noLocks() throws {
    let work = try Workdir()
    let result = try Run(program: "/bin/sh").adding([
      "-c",
      """
      run() { "$1" -f -qq -o "$2/log-$4" -e trace=flock -e inject=flock:retval=0 \
        "$3" "$2/records" "$4" "$5" 300; }
      run "$1" "$2" "$3" aaaa 0 & run "$1" "$2" "$3" bbbb 1000 & wait
      """, "sh", Run.strace, work.path, DurabilityTests.writer,
    ]
    ).withoutLeakCheck.within(seconds: 120).finish()
    let expected = Array(0..<300) + Array(1000..<1300)
    #expect(result.output.acknowledged.sorted() == expected)
    #expect(try work.items().numbers == expected)
    #expect(try LedgerFolder(work.file("records")).verify().faults.isEmpty)
  }
}
