import PolicyRules
import TestSupport
import Testing
import Training

@testable import Records

/// Something asked of a row, and why it cannot be.
struct RefusalCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let actions: [CorrectionRequest.Action]
  let refusal: CorrectionRefusal
  var maker = "Pat Lee"

  init(
    _ name: String, _ actions: [CorrectionRequest.Action], _ refusal: CorrectionRefusal,
    maker: String = "Pat Lee"
  ) {
    testDescription = name
    self.actions = actions
    self.refusal = refusal
    self.maker = maker
  }
}

@Suite struct CorrectionTests {
  private static let now = Moment(milliseconds: 1_800_000_000_000)
  private static let other = Installation(randomBits: 9)

  private static func named(_ name: String) -> CorrectionRequest.Action {
    var details = CorrectionRequest.Details()
    details.name = name
    return .change(details)
  }

  /// A ledger with one completion of Ada, and the name of its row.
  private static func begun(_ work: borrowing Workdir) throws -> (LedgerFolder, String) {
    var record = try StatusTests.completion("season", on: "2026-08-20", until: "2026-11-20")
    record.person.name = "Ada"
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    return (LedgerFolder(work.path), try ledger.append(record, recordedAt: record.completedAt))
  }

  private static func history(_ folder: LedgerFolder, _ id: String) throws -> RecordHistory {
    var faults = LedgerFaults()
    let history = try folder.history(of: id, faults: &faults)
    #expect(faults.list == [])
    return try #require(history)
  }

  /// Corrects the row called `id`, by another installation, and returns the new row's name.
  @discardableResult
  private static func correct(
    _ folder: LedgerFolder, _ id: String, _ action: CorrectionRequest.Action,
    maker: String = "Pat Lee"
  ) throws -> String {
    let request = CorrectionRequest(action, reason: .wrongDetails, maker: maker)
    let plan = try CorrectionPlan(request, of: history(folder, id), at: now)
    return try Ledger(folder: folder.path, installation: other).append(
      plan.record, recordedAt: now, correction: plan.correction)
  }

  @Test("A correction takes the place of a row, and keeps all but what was wrong")
  func changed() throws {
    let work = try Workdir()
    let (folder, id) = try CorrectionTests.begun(work)
    let new = try CorrectionTests.correct(folder, id, CorrectionTests.named("Ada Berg"))
    var faults = LedgerFaults()
    var rows: [CompletionRow] = []
    try folder.forEachCompletion(faults: &faults) { row in
      rows.append(row)
      return true
    }
    #expect(rows.map(\.recordID) == [new])
    var expected = try CorrectionTests.history(folder, id).row.record
    expected.person.name = "Ada Berg"
    expected.attestedName = "Pat Lee"
    expected.attestedAt = CorrectionTests.now
    #expect(rows.first?.record == expected)
    #expect(try folder.verify().faults.list == [])
  }

  @Test("A chain of corrections reads the same from each of its rows")
  func chain() throws {
    let work = try Workdir()
    let (folder, first) = try CorrectionTests.begun(work)
    let second = try CorrectionTests.correct(folder, first, CorrectionTests.named("Ada Berg"))
    let third = try CorrectionTests.correct(folder, second, .void)
    let fourth = try CorrectionTests.correct(folder, third, .restore)
    for (place, id) in [first, second, third, fourth].enumerated() {
      let history = try CorrectionTests.history(folder, id)
      #expect(history.rows.map(\.recordID) == [first, second, third, fourth])
      #expect(history.row.recordID == id)
      #expect(history.earlier.count == place && history.later.count == 3 - place)
      #expect(history.inForce.map(\.recordID) == [fourth])
    }
    let last = try CorrectionTests.history(folder, fourth).row
    #expect(last.record.result == .passed && last.record.person.name == "Ada Berg")
  }

  static let refusals = [
    RefusalCase("the name that stands there", [named("Ada")], .nothingToChange),
    RefusalCase("void, twice", [.void, .void], .nothingToChange),
    RefusalCase("details of a voided row", [.void, named("Bea")], .voided),
    RefusalCase("bring back what counts", [.restore], .notVoided),
    RefusalCase("no name", [named(" ")], .unfit("the name")),
    RefusalCase("a name that turns round", [named("A\u{202e}da")], .unfit("the name")),
    RefusalCase(
      "nobody who corrects", [named("Bea")], .unfit("the name of who corrects"), maker: ""),
  ]

  @Test("What makes no sense is refused", arguments: refusals)
  func refused(_ row: RefusalCase) throws {
    let work = try Workdir()
    var (folder, id) = try CorrectionTests.begun(work)
    for action in row.actions.dropLast() {
      id = try CorrectionTests.correct(folder, id, action)
    }
    let before = try folder.heads()
    #expect(throws: row.refusal) {
      try CorrectionTests.correct(
        folder, id, row.actions[row.actions.count - 1], maker: row.maker)
    }
    #expect(try folder.heads() == before)
  }

  @Test("A row that was corrected already is refused, and the newest is named")
  func superseded() throws {
    let work = try Workdir()
    let (folder, id) = try CorrectionTests.begun(work)
    let second = try CorrectionTests.correct(folder, id, CorrectionTests.named("Bea"))
    let third = try CorrectionTests.correct(folder, second, CorrectionTests.named("Cai"))
    #expect(throws: CorrectionRefusal.superseded([third])) {
      try CorrectionTests.correct(folder, id, .void)
    }
  }

  @Test("A row that was changed in the file is not taken over into a new one")
  func tampered() throws {
    let work = try Workdir()
    let (folder, id) = try CorrectionTests.begun(work)
    let file = LedgerKind.completions.fileName(LedgerTests.one)
    let text = String(decoding: work.read(file), as: UTF8.self)
    try work.write(text.replacing(",Ada,", with: ",Eve,"), to: file)
    #expect(throws: CorrectionRefusal.changed) {
      try CorrectionTests.correct(folder, id, .void)
    }
  }

  @Test("Rows that correct one another in a ring are read to their end")
  func ring() throws {
    let work = try Workdir()
    let (folder, first) = try CorrectionTests.begun(work)
    let record = try CorrectionTests.history(folder, first).row.record
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for (own, target) in [(2, 3), (3, 2)] {
      let id = try ledger.append(
        record, recordedAt: CorrectionTests.now,
        correction: Correction(
          supersedes: "\(LedgerTests.one.slug)-\(target)", reason: .decision, isVoid: false))
      #expect(id == "\(LedgerTests.one.slug)-\(own)")
    }
    let history = try CorrectionTests.history(folder, "\(LedgerTests.one.slug)-2")
    #expect(history.rows.count == 2)
    #expect(history.inForce.isEmpty)
  }

  @Test("The answers of a completion that was voided, or went to another, are no open attempt")
  func ended() throws {
    let work = try Workdir()
    let (folder, id) = try CorrectionTests.begun(work)
    var answer = plainResponse(1)
    answer.staffID = "1"
    answer.course = "season"
    answer.answeredAt = try CorrectionTests.history(folder, id).row.record.completedAt
    try Ledger(folder: work.path, installation: LedgerTests.one).append(answer)
    var details = CorrectionRequest.Details()
    details.staffID = "2"
    let moved = try CorrectionTests.correct(folder, id, .change(details))
    func rows() throws -> [StatusRow] {
      let roster = RosterTests.roster(
        StatusTests.header + "1,A,imsa,coach,,,-onboarding,\n2,B,imsa,coach,,,-onboarding,\n")
      return try StatusList(
        roster, try StatusTests.courses(), in: folder, on: try day("2026-08-25")
      ).rows.filter { $0.course == "season" }
    }
    #expect(try rows().map(\.status) == [.dueSoon, .current])
    #expect(try rows().map(\.note) == ["", ""])
    try CorrectionTests.correct(folder, moved, .void)
    #expect(try rows().map(\.status) == [.dueSoon, .dueSoon])
    #expect(try rows().map(\.note) == ["", "the last completion was voided"])
    #expect(try rows().map(\.isVoided) == [false, true])
  }

  @Test("Of two corrections that were planned at once, only the first is written")
  func race() throws {
    let work = try Workdir()
    let (folder, id) = try CorrectionTests.begun(work)
    let request = CorrectionRequest(.void, reason: .decision, maker: "Pat Lee")
    let plan = try CorrectionPlan(
      request, of: CorrectionTests.history(folder, id), at: CorrectionTests.now)
    let ledger = try Ledger(folder: work.path, installation: CorrectionTests.other)
    let first = try ledger.append(plan, recordedAt: CorrectionTests.now)
    let before = try folder.heads()
    #expect(throws: CorrectionRefusal.superseded([first])) {
      try ledger.append(plan, recordedAt: CorrectionTests.now)
    }
    #expect(try folder.heads() == before)
    #expect(try folder.verify().faults.list == [])
  }

  @Test("A long chain of corrections is read in one pass", .timeLimit(.minutes(1)))
  func longChain() throws {
    let work = try Workdir()
    let (folder, first) = try CorrectionTests.begun(work)
    let row = try CorrectionTests.history(folder, first).row
    let count = 20_000
    let rows = (0..<count).map { number in
      var next = row
      next.recordID = "r-\(number)"
      next.correction = Correction(
        supersedes: "r-\(number - 1)", reason: .decision, isVoid: false)
      return next
    }
    let middle = RecordHistory(rows: rows, asked: 5000, changed: [])
    #expect(middle.earlier.count == 5000)
    #expect(middle.later.count == count - 5001)
    var links = CorrectionLinks()
    for number in 1..<count { links.add("r-0-\(number)", supersedes: "r-0") }
    #expect(links.names(around: "r-0").count == count)
  }

  @Test("Corrections that go in a ring, or correct themselves, are named by a verification")
  func namedRing() throws {
    let work = try Workdir()
    let (folder, first) = try CorrectionTests.begun(work)
    let record = try CorrectionTests.history(folder, first).row.record
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for target in [3, 2, 4, 1] {
      try ledger.append(
        record, recordedAt: CorrectionTests.now,
        correction: Correction(
          supersedes: "\(LedgerTests.one.slug)-\(target)", reason: .decision, isVoid: false))
    }
    let found = try folder.verify().faults.list
    #expect(found.map(\.row) == [3, 4, 5])
    #expect(found.allSatisfy { $0.problem.contains("itself") })
  }

  @Test("A certificate's code that two records hold is no record's name")
  func twoHolders() throws {
    let work = try Workdir()
    let record = try StatusTests.completion("season", on: "2026-08-20", until: nil)
    var coded = record
    coded.certificate = "TAP-0000-0000-0000"
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    let other = try Ledger(folder: work.path, installation: CorrectionTests.other)
    var faults = LedgerFaults()
    let id = try ledger.append(coded, recordedAt: record.completedAt)
    let folder = LedgerFolder(work.path)
    #expect(try folder.recordID(of: coded.certificate, faults: &faults) == id)
    try other.append(coded, recordedAt: record.completedAt)
    let refusal = #expect(throws: Misstatement.self) {
      try folder.recordID(of: coded.certificate, faults: &faults)
    }
    #expect(refusal?.description.hasPrefix("2 records hold the certificate") == true)
  }

  @Test("Answers of another person who began at the same instant are not shown")
  func sameInstant() throws {
    let work = try Workdir()
    let record = try StatusTests.completion("season", on: "2026-08-20", until: nil)
    for (number, slug) in [("1", LedgerTests.one), ("2", CorrectionTests.other)] {
      let ledger = try Ledger(folder: work.path, installation: slug)
      var answer = plainResponse(1)
      answer.attempt = record.attempt
      answer.staffID = number
      answer.organization = record.person.organization
      try ledger.append(answer)
      var own = record
      own.person.staffID = number
      try ledger.append(own, recordedAt: record.completedAt)
    }
    for (number, slug) in [("1", LedgerTests.one), ("2", CorrectionTests.other)] {
      var faults = LedgerFaults()
      let dossier = try LedgerFolder(work.path).dossier("\(slug.slug)-1", faults: &faults)
      #expect(dossier?.responses.map(\.staffID) == [number])
    }
  }
}
