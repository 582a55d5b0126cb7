import Testing
import Training

@testable import Records

@Suite struct LedgerRowTests {
  static let link = ChainLink(
    sequence: 17, previousDigest: String(repeating: "a", count: 64),
    digest: String(repeating: "b", count: 64))

  @Test("The columns are those of the contract")
  func columns() {
    #expect(
      LedgerKind.completions.columns.joined(separator: ", ") == """
        format, record_id, supersedes, recorded_at, staff_id, name, email, organization, site, \
        roles, course, season, mode, started_at, completed_at, active_seconds, sittings, items, \
        credit_percent, topics_in_scope, topics_met, topics_retaken, critical_misses, \
        sure_and_wrong, result, policy, policy_version, policy_digest, content_digest, \
        trainer_version, seed, attested_name, attested_at, valid_from, valid_until, certificate, \
        sequence, previous_digest, digest
        """)
    #expect(
      LedgerKind.responses.columns.joined(separator: ", ") == """
        format, attempt_id, sequence, answered_at, staff_id, organization, course, scenario, \
        revision, item, kind, topic, clauses, given, credit, first_try, certainty, hints, \
        lookups, seconds, direction, critical, verdict, policy_digest, previous_digest, digest
        """)
  }

  @Test("Any response comes back from its row as it was")
  func responses() throws {
    var samples = Samples(seed: 4)
    for _ in 0..<1000 {
      let row = ResponseRow(response: samples.response(), link: LedgerRowTests.link)
      let fields = ResponseColumn.allCases.map(row.form)
      #expect(try ResponseRow(fields: throughCSV(fields)) == row)
    }
  }

  @Test("Any completion comes back from its row as it was, also as a correction")
  func completions() throws {
    var samples = Samples(seed: 5)
    for round in 0..<1000 {
      var record = samples.completion()
      let correction = Correction(
        supersedes: "k7f3q2mx-\(round)", reason: samples.pick(Correction.Reason.allCases),
        isVoid: round % 3 == 0)
      if round % 3 == 0 { record.result = .notPassed }
      let row = CompletionRow(
        recordID: samples.text(), correction: round % 2 == 0 ? nil : correction,
        recordedAt: samples.moment(), record: record, link: LedgerRowTests.link)
      let fields = CompletionColumn.allCases.map(row.form)
      #expect(try CompletionRow(fields: throughCSV(fields)) == row)
    }
  }

  private func throughCSV(_ fields: [String]) -> [String] {
    var read: [String] = []
    var scanner = CSVScanner(.lines)
    scanner.scan(CSVText.line(fields) + [10]) { row in
      #expect(row.fault == nil)
      read = row.texts()
      return true
    }
    return read
  }

  @Test("A row of a newer format is refused with a sentence, an older one is read")
  func versions() throws {
    #expect(throws: FieldFault.self) { try LedgerKind.responses.check(format: "tap-response/2") }
    try LedgerKind.responses.check(format: "tap-response/1", newest: 3)
    do {
      try LedgerKind.responses.check(format: "tap-response/2")
    } catch {
      #expect(
        error.description
          == "`format` is version 2, and this program reads up to 1: update the program")
    }
  }

  @Test(
    "A format that is none is refused",
    arguments: ["", "1", "tap-response", "tap-response/", "tap-response/0", "tap-completion/1"])
  func formats(_ format: String) {
    #expect(throws: FieldFault.self) { try LedgerKind.responses.check(format: format) }
  }

  @Test(
    "A field that cannot be what its column promises is named",
    arguments: [
      ("answered_at", "yesterday"), ("answered_at", "2026-02-30T10:00:00Z"), ("revision", "one"),
      ("credit", "nan"), ("credit", "0x1p3"), ("first_try", "true"), ("certainty", "4"),
      ("direction", "left"), ("attempt_id", "x"), ("clauses", "\\u{zz}"), ("given", "\\u{110000}"),
      ("sequence", ""),
    ])
  func damaged(_ column: String, _ text: String) throws {
    var samples = Samples(seed: 6)
    let row = ResponseRow(response: samples.response(), link: LedgerRowTests.link)
    let fields = ResponseColumn.allCases.map { $0.rawValue == column ? text : row.form($0) }
    let fault = #expect(throws: FieldFault.self) { try ResponseRow(fields: fields) }
    #expect(fault?.column == column)
  }
}
