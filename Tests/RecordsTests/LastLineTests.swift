import TestSupport
import Testing
import Training

@testable import Records

/// A last line without its line feed, whose digest fits, and that is no record all the same.
struct LastLineCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let line: String
  let problem: String

  init(_ name: String, _ line: String, _ problem: String) {
    testDescription = name
    self.line = line
    self.problem = problem
  }
}

@Suite("what stands after the last line feed of a ledger")
struct LastLineTests {
  private static let columns = ResponseColumn.allCases.count

  /// Returns the line of a response with `given` in the place of what was given, and its true digest.
  private static func line(_ given: String, format: String = "tap-response/1") -> String {
    var fields = Array(repeating: "x", count: columns - 1)
    fields[0] = format
    fields[ResponseColumn.given.index] = given
    let text = fields.joined(separator: ",")
    return "\(text),\(SHA256.hex(of: text))"
  }

  static let cases = [
    LastLineCase("quotes that make cells", line("a\",=x,\""), "ends in the middle"),
    LastLineCase("a control character", line("\u{1b}[31m"), "ends in the middle"),
    LastLineCase("a zero byte", line("a\0b"), "ends in the middle"),
    LastLineCase("a newer format", line("a", format: "tap-response/2"), "cannot be read"),
    LastLineCase("another format", line("a", format: "else"), "cannot be read"),
  ]

  private static func read(_ work: borrowing Workdir) throws -> (rows: Int, faults: LedgerFaults) {
    var faults = LedgerFaults()
    var rows = 0
    let folder = LedgerFolder(work.path)
    try folder.scan(.responses, faults: &faults) { _, _ in
      rows += 1
      return true
    }
    return (rows, faults)
  }

  @Test("is a record only where its form is one, though its digest fits", arguments: cases)
  func form(_ row: LastLineCase) throws {
    let work = try Workdir()
    let header = String(decoding: LedgerKind.responses.header, as: UTF8.self)
    try work.write("\(header)\n\(row.line)", to: LedgerTests.file)
    let found = try LastLineTests.read(work)
    #expect(found.rows == 0)
    #expect(found.faults.list.map(\.row) == [2])
    #expect(found.faults.list.first?.problem.contains(row.problem) == true)
  }

  @Test("is a record where only the line feed is missing")
  func whole() throws {
    let work = try Workdir()
    let header = String(decoding: LedgerKind.responses.header, as: UTF8.self)
    try work.write("\(header)\n\(LastLineTests.line("a"))", to: LedgerTests.file)
    let found = try LastLineTests.read(work)
    #expect(found.rows == 1 && found.faults.list.isEmpty)
  }

  /// Returns the bytes of a ledger of three responses.
  private static func filled(_ work: borrowing Workdir) throws -> (Ledger, [UInt8]) {
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for number in 1...3 { try ledger.append(plainResponse(number)) }
    return (ledger, work.read(LedgerTests.file))
  }

  @Test(
    "is never cut off where it holds rows: carriage returns, or two rows in one",
    arguments: [
      "carriage returns from the header on", "in the last rows", "no line end between rows",
    ])
  func kept(_ damage: String) throws {
    let work = try Workdir()
    let (ledger, bytes) = try LastLineTests.filled(work)
    var changed = bytes
    let ends = bytes.indices.filter { bytes[$0] == 10 }
    switch damage {
    case "in the last rows": for end in ends.dropFirst() { changed[end] = 13 }
    case "no line end between rows":
      changed.removeLast()
      changed.remove(at: ends[2])
    default: for end in ends { changed[end] = 13 }
    }
    try work.write(changed, to: LedgerTests.file)
    #expect(throws: LedgerFailure.self) { try ledger.append(plainResponse(4)) }
    #expect(work.read(LedgerTests.file) == changed)
    let found = try LastLineTests.read(work)
    #expect(found.faults.count == 1)
    let says = damage.hasPrefix("no") ? "more than one row" : "carriage returns for line ends"
    #expect(found.faults.list.first?.problem.contains(says) == true)
    #expect(try LedgerFolder(work.path).verify().faults.count == 1)
    var faults = LedgerFaults()
    #expect(try LedgerFolder(work.path).heads(faults: &faults).heads.isEmpty)
    #expect(faults.count == 1)
  }
}
