import TestSupport
import Testing
import Training

@testable import Records

@Suite("ledgers of which some cannot be read")
struct MergedFaultsTests {
  @Test("Notes, however many, hide no fault")
  func notes() {
    var faults = LedgerFaults()
    for row in 1...2000 {
      faults.add(LedgerFault(file: "a", row: row, problem: "a note", isNote: true))
    }
    faults.add(LedgerFault(file: "a", row: 2001, problem: "a fault"))
    #expect(faults.list.first?.problem == "a fault")
    #expect(faults.count == 1 && faults.noteCount == 2000)
    var all = LedgerFaults()
    all.add(faults)
    all.add(faults)
    #expect(all.count == 2 && all.noteCount == 4000 && all.faults.count == 2)
  }

  /// Makes a folder in which a ledger cannot be opened, beside one that can.
  private func made(_ work: borrowing Workdir) throws -> LedgerFolder {
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(plainResponse(1))
    try Folder.make("\(work.path)/responses-aaaaaaaa.csv")
    return LedgerFolder(work.path)
  }

  @Test("An export, the heads and a list go on after a file that cannot be opened")
  func goOn() throws {
    let work = try Workdir()
    let folder = try made(work)
    var faults = LedgerFaults()
    let outcome = try Export(.responses, as: .csv).run(on: folder, faults: &faults) { _ in }
    #expect(outcome.rows == 1)
    #expect(faults.list.map(\.file) == ["responses-aaaaaaaa.csv"])
    faults = LedgerFaults()
    #expect(try folder.heads(faults: &faults).heads.count == 1)
    #expect(faults.list.map(\.file) == ["responses-aaaaaaaa.csv"])
  }

  @Test("A file that could not be read is not said to have lost rows")
  func unread() throws {
    let work = try Workdir()
    let folder = try made(work)
    let head = LedgerHeads.Head(
      file: "responses-aaaaaaaa.csv", sequence: 4, digest: String(repeating: "a", count: 64))
    let result = try folder.verify(against: LedgerHeads([head]))
    #expect(result.faults.count == 1)
    #expect(result.faults.list.first?.problem == "was not read: it is not a plain file")
  }

  @Test("Two organizations with one text are two uses of it, and so are two contents")
  func uses() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for (policy, content) in [("imsa", "c"), ("nsseo", "c"), ("imsa", "d"), ("imsa", "c")] {
      var record = try StatusTests.completion("season", on: "2026-08-20", until: nil)
      record.policy = policy
      record.policyDigest = "same"
      record.contentDigest = content
      try ledger.append(record, recordedAt: record.completedAt)
    }
    var faults = LedgerFaults()
    let uses = try LedgerFolder(work.path).policyUses(faults: &faults)
    #expect(uses.map { "\($0.policy) \($0.contentDigest)" } == ["imsa c", "imsa d", "nsseo c"])
  }
}
