import TestSupport
import Testing
import Training

@testable import Records

@Suite("a ledger that somebody wrote to do harm")
struct HostileLedgerTests {
  /// Returns rows of a ledger, with their true digests at the end.
  private func rows(_ forms: [[String]]) -> String {
    forms.reduce("") { text, fields in
      let line = String(decoding: CSVText.line(Array(fields.dropLast())), as: UTF8.self)
      return text + "\(line),\(SHA256.hex(of: line))\n"
    }
  }

  /// Writes `rows` as a ledger of `kind`.
  private func write(_ kind: LedgerKind, _ rows: String, to work: borrowing Workdir) throws {
    let header = String(decoding: kind.header, as: UTF8.self)
    try work.write(header + "\n" + rows, to: kind.fileName(LedgerTests.one))
  }

  /// Returns a response's row with `texts` in some columns.
  private func answer(_ texts: [ResponseColumn: String]) -> [String] {
    var samples = Samples(seed: 9)
    let good = ResponseRow(response: samples.response(), link: link(.responses))
    return ResponseColumn.allCases.map { texts[$0] ?? good.form($0) }
  }

  private func link(_ kind: LedgerKind) -> ChainLink {
    ChainLink(
      sequence: 1, previousDigest: ChainLink.start(kind, LedgerTests.one).digest, digest: "")
  }

  /// Does all that is done with the records of a folder, none of which may trap.
  private func readAll(of work: borrowing Workdir) throws {
    let folder = LedgerFolder(work.path)
    let verified = try folder.verify(against: try folder.heads())
    _ = (verified.json, verified.paragraphs(isAnchored: true))
    var faults = LedgerFaults()
    try folder.forEachResponse(faults: &faults) { _ in true }
    for kind in LedgerKind.allCases {
      for format in Export.Format.allCases {
        _ = try Export(kind, as: format).run(on: folder, since: nil, faults: &faults) { _ in }
      }
      try RecordTable(kind).forEachRow(
        of: folder, .inForce, where: RecordFilter(), faults: &faults
      ) { !$0.isEmpty }
    }
    try judge(folder, &faults)
  }

  /// Reports, and looks at everybody's status and at one completion.
  private func judge(_ folder: LedgerFolder, _ faults: inout LedgerFaults) throws {
    let roster = ReportTests.roster(people: 3)
    let courses = try StatusTests.courses()
    for text in ["0001-01-01", "2026-12-01", "9999-12-31"] {
      let on = try day(text)
      let report = try Report(folder, roster: roster, courses: courses, on: on)
      _ = (report.json, report.paragraphs([], width: 80), ReportPage.html(report))
      let list = try StatusList(roster, courses, in: folder, on: on)
      _ = (StatusRow.json(list.rows, on: on), StatusRow.paragraphs(list.rows, on: on))
    }
    let archive = ContentArchive(records: folder.path) { _ in try ScenarioFolder.catalog().files }
    if let dossier = try folder.dossier("\(LedgerTests.one.slug)-1", faults: &faults) {
      let review = try Review(dossier, archive)
      _ = (review.json, review.paragraphs(policyText: true))
    }
  }

  @Test(
    "is read, verified and reported to its end, whatever an answer's numbers",
    arguments: [
      [ResponseColumn.sequence: "9223372036854775807"], [.sequence: "-9223372036854775808"],
      [.lookups: "9223372036854775807"], [.seconds: "1e999"], [.seconds: "-1e308"],
      [.credit: "1e308"], [.credit: "nan"], [.hints: "-9223372036854775808"],
      [.certainty: "9223372036854775807"], [.revision: "99999999999999999999"],
      [.revision: "-9223372036854775808"], [.clauses: ";;;;;;;;"],
      [.answeredAt: "9999-12-31T23:59:59.999-23:59"], [.answeredAt: "0001-01-01T00:00:00+23:59"],
      [.attemptID: "0001-01-01T00:00:00Z/+1"],
    ])
  func answers(_ texts: [ResponseColumn: String]) throws {
    let work = try Workdir()
    var last = texts
    last[.firstTry] = "yes"
    try write(.responses, rows([answer(texts), answer(last), answer(last)]), to: work)
    try readAll(of: work)
  }

  @Test(
    "is read, verified and reported to its end, whatever a completion's numbers",
    arguments: [
      [CompletionColumn.sequence: "9223372036854775807"], [.sequence: "-9223372036854775808"],
      [.activeSeconds: "1e308"], [.activeSeconds: "-1e308"], [.activeSeconds: "nan"],
      [.sittings: "9223372036854775807"], [.items: "-9223372036854775808"],
      [.items: "9223372036854775807"], [.creditPercent: "1e308"], [.creditPercent: "-0"],
      [.criticalMisses: "9223372036854775807"], [.sureAndWrong: "-9223372036854775808"],
      [.topicsInScope: ";;;;", .topicsMet: ";;"], [.mode: ";"], [.mode: "full;;;"],
      [.completedAt: "9999-12-31T23:59:59.999-23:59"],
      [.completedAt: "0001-01-01T00:00:00+23:59"],
      [.startedAt: "9999-12-31T23:59:59.999-23:59"], [.startedAt: "0001-01-01T00:00:00+23:59"],
      [.attestedAt: "9999-12-31T23:59:59.999-23:59"],
      [.recordedAt: "0001-01-01T00:00:00+23:59"],
      [.validFrom: "9999-12-31", .validUntil: "0001-01-01"], [.validUntil: "9999-12-31"],
      [.validUntil: "2026-02-30"], [.seed: "ffffffffffffffff"], [.seed: "+fffffffffffffff"],
      [.recordID: "ONE-1", .supersedes: "ONE-1", .mode: "full;duplicate"],
      [.supersedes: "ONE-9223372036854775807", .mode: "full;duplicate"],
      [.result: "voided", .supersedes: "ONE-1", .mode: "full;duplicate"],
    ])
  func completions(_ texts: [CompletionColumn: String]) throws {
    let work = try Workdir()
    let slug = LedgerTests.one.slug
    let record = try StatusTests.completion("onboarding", on: "2026-11-01", until: "2027-10-31")
    let good = CompletionRow(
      recordID: "\(slug)-1", recordedAt: record.completedAt, record: record,
      link: link(.completions))
    let hostile = CompletionColumn.allCases.map { column in
      texts[column]?.replacing("ONE", with: slug) ?? good.form(column)
    }
    try write(.completions, rows([hostile, hostile]), to: work)
    try readAll(of: work)
  }

  @Test(
    "is read, verified and reported to its end, whatever a dispute's numbers",
    arguments: [
      [DisputeColumn.sequence: "-9223372036854775808"], [.revision: "9223372036854775807"],
      [.disputedAt: "9999-12-31T23:59:59.999-23:59"], [.clauses: ";;;"],
    ])
  func disputes(_ texts: [DisputeColumn: String]) throws {
    let work = try Workdir()
    var samples = Samples(seed: 10)
    let answer = samples.response()
    let good = DisputeRow(dispute: Dispute(answer, at: answer.answeredAt), link: link(.disputes))
    let form = DisputeColumn.allCases.map { texts[$0] ?? good.form($0) }
    try write(.disputes, rows([form, form]), to: work)
    try readAll(of: work)
  }

  @Test("is read to its end where that is a quote that opens the digest")
  func openDigest() throws {
    let work = try Workdir()
    let fields = ResponseColumn.allCases.dropLast().map { _ in "" } + ["\""]
    try write(.responses, rows([answer([:])]) + fields.joined(separator: ","), to: work)
    let folder = LedgerFolder(work.path)
    var faults = LedgerFaults()
    var rows = 0
    try folder.forEachResponse(faults: &faults) { _ in
      rows += 1
      return true
    }
    #expect(rows == 1)
    #expect(faults.list.map(\.problem) == ["ends in the middle; it is not a record"])
    _ = try folder.verify(against: nil)
    _ = try folder.heads()
  }

  @Test(
    "an offset that is none is no time",
    arguments: ["+ab:00", "+24:00", "+00:60", "+0a:30", "-99:99"])
  func offsets(_ offset: String) {
    var scanner = CSVScanner(.lines)
    var read: Int64?
    scanner.scan(Array("2026-11-22T09:15:30.250\(offset)\n".utf8)) { row in
      read = row.milliseconds(0)
      return true
    }
    #expect(read == nil)
  }
}
