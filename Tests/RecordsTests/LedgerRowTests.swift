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
    #expect(
      LedgerKind.disputes.columns.joined(separator: ", ") == """
        format, attempt_id, sequence, disputed_at, staff_id, organization, course, scenario, \
        revision, item, kind, topic, clauses, given, verdict, policy_digest, previous_digest, digest
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
    let fault = #expect(throws: FieldFault.self) {
      try LedgerKind.responses.check(format: "tap-response/2")
    }
    #expect(
      fault?.description
        == "`format` is version 2, and this program reads up to 1: update the program")
    try LedgerKind.responses.check(format: "tap-response/1", newest: 3)
  }

  @Test(
    "A format that is none is refused",
    arguments: ["", "1", "tap-response", "tap-response/", "tap-response/0", "tap-completion/1"])
  func formats(_ format: String) {
    #expect(throws: FieldFault.self) { try LedgerKind.responses.check(format: format) }
  }

  @Test(
    "A field of a response that cannot be what its column promises is named",
    arguments: [
      ("attempt_id", "x"), ("sequence", ""), ("answered_at", "yesterday"),
      ("answered_at", "2026-02-30T10:00:00Z"), ("staff_id", "\\u{"), ("organization", "\\u{zz}"),
      ("course", "\\u{zz}"), ("scenario", "\\u{zz}"), ("revision", "one"), ("item", "\\u{zz}"),
      ("kind", "\\u{d800}"), ("topic", "\\u{zz}"), ("clauses", "\\u{zz}"),
      ("given", "\\u{110000}"), ("credit", "nan"), ("credit", "0x1p3"), ("first_try", "true"),
      ("certainty", "4"), ("hints", "2.5"), ("lookups", ""), ("seconds", "inf"),
      ("seconds", "1,5"), ("direction", "left"), ("critical", "1"), ("verdict", "\\u{zz}"),
      ("policy_digest", "\\u{zz}"),
    ])
  func damagedResponse(_ column: String, _ text: String) throws {
    var samples = Samples(seed: 6)
    let row = ResponseRow(response: samples.response(), link: LedgerRowTests.link)
    let fields = ResponseColumn.allCases.map { $0.rawValue == column ? text : row.form($0) }
    let fault = #expect(throws: FieldFault.self) { try ResponseRow(fields: fields) }
    #expect(fault?.column == column)
  }

  @Test(
    "A field of a completion that cannot be what its column promises is named",
    arguments: [
      ("record_id", "\\u{zz}"), ("supersedes", "\\u{zz}"), ("recorded_at", "2026-11-22"),
      ("staff_id", "\\u{zz}"), ("name", "\\u{zz}"), ("email", "\\u{zz}"),
      ("organization", "\\u{zz}"),
      ("site", "\\u{zz}"), ("roles", "\\u{zz}"), ("course", "\\u{zz}"), ("season", "\\u{zz}"),
      ("mode", ""), ("mode", "whole"), ("started_at", ""), ("started_at", "2026-11-22T10:00:00"),
      ("completed_at", "24:00"), ("active_seconds", "-"), ("active_seconds", "1e999"),
      ("sittings", "1.0"), ("items", "many"), ("credit_percent", "50%"),
      ("topics_in_scope", "\\u{zz}"),
      ("topics_met", "\\u{zz}"), ("topics_retaken", "\\u{zz}"), ("critical_misses", "no"),
      ("sure_and_wrong", ""), ("result", "pass"), ("result", ""), ("policy", "\\u{zz}"),
      ("policy_version", "\\u{zz}"), ("policy_digest", "\\u{zz}"), ("content_digest", "\\u{zz}"),
      ("trainer_version", "\\u{zz}"), ("seed", "7"), ("seed", "xxxxxxxxxxxxxxxx"),
      ("attested_name", "\\u{zz}"), ("attested_at", "noon"), ("valid_from", "2026-02-30"),
      ("valid_until", "soon"), ("certificate", "\\u{zz}"), ("sequence", "first"),
    ])
  func damagedCompletion(_ column: String, _ text: String) throws {
    var samples = Samples(seed: 7)
    let row = CompletionRow(
      recordID: "k7f3q2mx-1", recordedAt: samples.moment(), record: samples.completion(),
      link: LedgerRowTests.link)
    let fields = CompletionColumn.allCases.map { $0.rawValue == column ? text : row.form($0) }
    let fault = #expect(throws: FieldFault.self) { try CompletionRow(fields: fields) }
    #expect(fault?.column == column)
  }

  @Test("A correction that does not say of what, or why, is named by the column that is wanting")
  func damagedCorrection() throws {
    var samples = Samples(seed: 8)
    let row = CompletionRow(
      recordID: "k7f3q2mx-2",
      correction: Correction(supersedes: "k7f3q2mx-1", reason: .duplicate, isVoid: true),
      recordedAt: samples.moment(), record: samples.completion(), link: LedgerRowTests.link)
    for (column, text) in [("supersedes", ""), ("mode", "full"), ("mode", "full;because")] {
      let fields = CompletionColumn.allCases.map { $0.rawValue == column ? text : row.form($0) }
      let fault = #expect(throws: FieldFault.self) { try CompletionRow(fields: fields) }
      #expect(fault?.column == column)
    }
  }

  @Test(
    "A field of a dispute that cannot be what its column promises is named",
    arguments: [
      ("attempt_id", "2026-11-22T10:00:00Z"), ("sequence", "1.5"), ("disputed_at", ""),
      ("staff_id", "\\u{zz}"), ("organization", "\\u{zz}"), ("course", "\\u{zz}"),
      ("scenario", "\\u{zz}"), ("revision", ""), ("item", "\\u{zz}"), ("kind", "\\u{zz}"),
      ("topic", "\\u{zz}"), ("clauses", "\\u{zz}"), ("given", "\\u{zz}"), ("verdict", "\\u{zz}"),
      ("policy_digest", "\\u{zz}"),
    ])
  func damagedDispute(_ column: String, _ text: String) throws {
    var samples = Samples(seed: 9)
    let row = DisputeRow(
      dispute: Dispute(samples.response(), at: samples.moment()), link: LedgerRowTests.link)
    let fields = DisputeColumn.allCases.map { $0.rawValue == column ? text : row.form($0) }
    let fault = #expect(throws: FieldFault.self) { try DisputeRow(fields: fields) }
    #expect(fault?.column == column)
  }
}
