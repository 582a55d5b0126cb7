import Glibc
import Records
import TestSupport
import Testing

/// What is kept beside the records while the disk fails: content is there whole, or not at all.
@Suite(.serialized) struct KeptContentFaultTests {
  static let digest = String(repeating: "ab", count: 32)
  private static let draft = "records/kept/.\(digest).7"

  /// Calls by their names on all machines; a question mark passes over those that one does not have.
  private static let calls = [
    "?mkdir,?mkdirat", "?chmod,fchmodat", "openat", "write", "fsync", "?fstat,newfstatat",
    "?rename,?renameat,?renameat2",
  ]

  static let faults: [SystemFault] = calls.flatMap { call in
    [
      SystemFault(call: call, error: "EIO", goesOn: false),
      SystemFault(call: call, error: "ENOSPC", goesOn: true),
    ]
      + (call.contains("rename")
        ? [] : [SystemFault(call: call, error: "EINTR", goesOn: false, isHarmless: true)])
  }

  @Test(
    "No failing system call leaves half of the content under its name",
    .enabled(if: Run.canWatch, "strace cannot watch programs here"),
    arguments: faults)
  func fault(_ fault: SystemFault) throws {
    var injected = 0
    for number in 1...40 {
      let work = try Workdir()
      try work.write("", to: "records/.keep")
      // A folder that others may write into, too: so may they then into what is made there.
      try #require(unsafe chmod(work.file("records"), 0o770) == 0)
      let result = try keeper(work, fault, number)
      guard try work.text(of: "log").contains("(INJECTED)") else { break }
      injected += 1
      #expect(!fault.isHarmless || result.status == 0, "\(result.errors)")
      if result.status == 0 {
        #expect(try isWhole(work))
      } else {
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("cannot "))
        #expect(try isWhole(work) || !isThere(work))
      }
      let next = try Run("keep", work.file("records"), "8", program: "ledger-writer").finish()
      #expect(next.status == 0, "\(next.errors)")
      #expect(try isWhole(work))
      #expect(work.rights("records/kept") == 0o770)
    }
    #expect(injected > 0, "nothing was injected, so nothing was tested")
  }

  private func keeper(
    _ work: borrowing Workdir, _ fault: SystemFault, _ number: Int
  ) throws -> Run.Finished {
    let below = ["", "/vocabulary.yaml", "/policies", "/policies/imsa.txt"]
    let paths =
      ["records", "records/kept", "records/kept/\(Self.digest)"] + below.map { Self.draft + $0 }
    let rule = "\(fault.call):error=\(fault.error):when=\(number)\(fault.goesOn ? "+" : "")"
    return try Run.watched(
      ["-f", "-qq", "-o", work.file("log")]
        + paths.flatMap { ["-P", work.file($0)] } + [
          "-e", "trace=\(fault.call)", "-e", "inject=\(rule)", DurabilityTests.writer, "keep",
          work.file("records"), "7",
        ]
    ).finish()
  }

  private func isThere(_ work: borrowing Workdir) -> Bool {
    KeptContent(records: work.file("records")).digests == [Self.digest]
  }

  private func isWhole(_ work: borrowing Workdir) throws -> Bool {
    let folder = "records/kept/\(Self.digest)"
    return work.read("\(folder)/vocabulary.yaml") == [UInt8](repeating: 97, count: 5000)
      && work.read("\(folder)/policies/imsa.txt") == [UInt8]("b\n".utf8)
  }
}
