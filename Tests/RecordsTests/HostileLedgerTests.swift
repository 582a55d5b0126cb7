import TestSupport
import Testing
import Training

@testable import Records

@Suite("a ledger that somebody wrote to do harm")
struct HostileLedgerTests {
  /// Returns a row of a response with `texts` in some columns, and its true digest at the end.
  private func row(_ texts: [ResponseColumn: String]) -> String {
    var samples = Samples(seed: 9)
    let link = ChainLink(
      sequence: 1, previousDigest: ChainLink.start(.responses, LedgerTests.one).digest, digest: "")
    let good = ResponseRow(response: samples.response(), link: link)
    let fields = ResponseColumn.allCases.dropLast().map { texts[$0] ?? good.form($0) }
    let line = String(decoding: CSVText.line(Array(fields)), as: UTF8.self)
    return "\(line),\(SHA256.hex(of: line))\n"
  }

  /// Writes `rows` as a ledger of responses.
  private func write(_ rows: [String], to work: borrowing Workdir) throws {
    let header = String(decoding: LedgerKind.responses.header, as: UTF8.self)
    try work.write(
      header + "\n" + rows.joined(), to: LedgerKind.responses.fileName(LedgerTests.one))
  }

  @Test(
    "is verified and reported to its end, whatever its numbers",
    arguments: [
      [ResponseColumn.sequence: "9223372036854775807"], [.sequence: "-9223372036854775808"],
      [.lookups: "9223372036854775807"], [.seconds: "1e999"], [.seconds: "-1e308"],
      [.credit: "1e308"], [.credit: "nan"], [.hints: "-9223372036854775808"],
      [.certainty: "9223372036854775807"], [.revision: "99999999999999999999"],
      [.answeredAt: "9999-12-31T23:59:59.999-23:59"], [.attemptID: "0001-01-01T00:00:00Z/+1"],
    ])
  func numbers(_ texts: [ResponseColumn: String]) throws {
    let work = try Workdir()
    var last = texts
    last[.firstTry] = "yes"
    try write([row(texts), row(last), row(last)], to: work)
    let folder = LedgerFolder(work.path)
    _ = try folder.verify(against: nil)
    _ = try folder.heads()
    var faults = LedgerFaults()
    try folder.forEachResponse(faults: &faults) { _ in true }
    for format in Export.Format.allCases {
      _ = try Export(.responses, as: format).run(on: folder, since: nil, faults: &faults) { _ in }
    }
  }

  @Test("is read to its end where that is a quote that opens the digest")
  func openDigest() throws {
    let work = try Workdir()
    let fields = ResponseColumn.allCases.dropLast().map { _ in "" } + ["\""]
    try write([row([:]), fields.joined(separator: ",")], to: work)
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
