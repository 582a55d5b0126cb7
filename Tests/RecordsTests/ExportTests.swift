import FoundationEssentials
import Glibc
import TestSupport
import Testing
import Training

@testable import Records

@Suite struct ExportTests {
  private func exported(
    _ work: borrowing Workdir, _ export: Export, since heads: LedgerHeads? = nil
  ) throws -> (text: [UInt8], count: Int, faults: LedgerFaults, heads: LedgerHeads) {
    var faults = LedgerFaults()
    var text: [UInt8] = []
    let outcome = try export.run(on: LedgerFolder(work.path), since: heads, faults: &faults) {
      text += $0
    }
    return (text, outcome.rows, faults, outcome.heads)
  }

  private func filled(_ work: borrowing Workdir, seed: UInt64) throws -> [CompletionRecord] {
    var samples = Samples(seed: seed)
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    let records = (0..<60).map { _ in samples.completion() }
    for record in records { try ledger.append(record, recordedAt: record.completedAt) }
    return records
  }

  @Test("The lossless export of one file is that file")
  func lossless() throws {
    let work = try Workdir()
    _ = try filled(work, seed: 14)
    let file = "completions-\(LedgerTests.one.slug).csv"
    #expect(try exported(work, Export(.completions, as: .csv)).text == work.read(file))
  }

  @Test(
    "In the spreadsheet export no cell begins a formula, and the values can be had back exactly")
  func spreadsheet() throws {
    let work = try Workdir()
    let records = try filled(work, seed: 15)
    let (text, count, _, _) = try exported(work, Export(.completions, as: .spreadsheet))
    #expect(count == records.count)
    #expect(text.starts(with: [0xef, 0xbb, 0xbf]))
    let columns = LedgerKind.completions.columns
    let seen = scanned(text, .free, limit: 1 << 20)
    #expect(seen.first?.fields == columns + ["escaped"])
    var restored: [CompletionRecord] = []
    for row in seen.dropFirst() {
      // A number below zero is a number.
      #expect(!row.fields.contains { SpreadsheetSafety.startsFormula($0) && Double($0) == nil })
      let escaped = (row.fields.last ?? "").split(separator: ";").map(String.init)
      let fields = SpreadsheetSafety.restored(row.fields, columns: columns, escaped: escaped)
      restored.append(try CompletionRow(fields: fields).record)
    }
    #expect(restored == records)
  }

  @Test("A real apostrophe is neither doubled nor taken away")
  func apostrophes() {
    let columns = ["a", "b", "c"]
    let texts = ["'=1+1", "=1+1", "'"]
    let (safe, escaped) = SpreadsheetSafety.made(safe: texts, columns: columns)
    #expect(safe == ["'=1+1", "'=1+1", "'"])
    #expect(escaped == ["b"])
    #expect(SpreadsheetSafety.restored(safe, columns: columns, escaped: escaped) == texts)
  }

  @Test(
    "What a spreadsheet could take for a formula is known",
    arguments: ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "=\u{301}"])
  func formulas(_ text: String) {
    #expect(SpreadsheetSafety.startsFormula(text))
  }

  @Test(
    "What is no formula stays as it is", arguments: ["", "1", "a=1", "'=1", " =1", "é", "＂", "〒"])
  func texts(_ text: String) {
    #expect(!SpreadsheetSafety.startsFormula(text))
  }

  @Test("JSON Lines hold every value as it was, and nothing that acts on a terminal")
  func jsonLines() throws {
    let work = try Workdir()
    let records = try filled(work, seed: 16)
    let (text, _, _, _) = try exported(work, Export(.completions, as: .jsonLines))
    #expect(!text.contains { $0 < 0x20 && $0 != 0x0a })
    let lines = text.split(separator: 0x0a)
    #expect(lines.count == records.count)
    for (line, record) in zip(lines, records) {
      let read = try JSONDecoder().decode(JSONCompletion.self, from: Data(line))
      #expect(read.staff_id == record.person.staffID)
      #expect(read.name == record.person.name)
      #expect(read.roles == record.person.roles)
      #expect(read.topics_met == record.topicsMet)
      #expect(read.credit_percent == record.creditPercent)
      #expect(read.items == record.items)
      #expect(read.valid_until == record.validUntil?.description)
    }
  }

  private struct JSONCompletion: Decodable {
    let staff_id: String
    let name: String
    let roles: [String]
    let topics_met: [String]
    let credit_percent: Double
    let items: Int
    let valid_until: String?
  }

  @Test("A JSON document holds the rows in a list")
  func document() throws {
    let work = try Workdir()
    let records = try filled(work, seed: 18)
    let (text, _, _, _) = try exported(work, Export(.completions, as: .json))
    let read = try JSONDecoder().decode([String: [JSONCompletion]].self, from: Data(text))
    #expect(read["completions"]?.map(\.name) == records.map(\.person.name))
    let none = try Workdir()
    let (empty, _, _, _) = try exported(none, Export(.responses, as: .json))
    #expect(String(decoding: empty, as: UTF8.self) == "{\"responses\":[]}\n")
  }

  @Test("Responses have their yes and no as JSON has them")
  func flags() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(plainResponse(1))
    let (text, _, _, _) = try exported(work, Export(.responses, as: .jsonLines))
    let line = String(decoding: text, as: UTF8.self)
    #expect(line.contains("\"first_try\":true,\"certainty\":2,"))
    #expect(line.contains("\"critical\":false"))
    #expect(line.contains("\"clauses\":[\"5.1\"]"))
  }

  @Test("A row that cannot be read is named in every format, and left out")
  func damaged() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for number in 1...3 { try ledger.append(plainResponse(number)) }
    var lines = work.lines(LedgerTests.file)
    lines[2] = lines[2].replacing(",0.25,", with: ",1-2,")
    try work.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: LedgerTests.file)
    for format in Export.Format.allCases {
      let (_, count, faults, _) = try exported(work, Export(.responses, as: format))
      #expect(count == 2)
      #expect(faults.list.map(\.row) == [3])
    }
  }

  @Test("An export goes on where the last one ended, and misses what is gone since")
  func sinceHeads() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for number in 1...2 { try ledger.append(plainResponse(number)) }
    let first = try exported(work, Export(.responses, as: .csv))
    #expect(first.heads == (try LedgerFolder(work.path).heads()))
    let none = try exported(work, Export(.responses, as: .csv), since: first.heads)
    #expect(none.count == 0)
    #expect(none.heads == first.heads)
    try ledger.append(plainResponse(3))
    let second = try exported(work, Export(.responses, as: .csv), since: none.heads)
    #expect(second.count == 1)
    #expect(second.faults.isEmpty)
    let lines = work.lines(LedgerTests.file)
    try work.write(Array((lines[0] + "\n" + lines[1] + "\n").utf8), to: LedgerTests.file)
    let third = try exported(work, Export(.responses, as: .csv), since: second.heads)
    #expect(third.faults.count == 1)
    try #require(unsafe unlink(work.file(LedgerTests.file)) == 0)
    let gone = try exported(work, Export(.responses, as: .csv), since: second.heads)
    #expect(gone.faults.list.map(\.problem) == ["is gone; the last export reached its row 3"])
    #expect(try exported(work, Export(.completions, as: .csv), since: second.heads).faults.isEmpty)
  }

  @Test("What the reader of the output refuses, stops the export")
  func stops() throws {
    struct Full: Error {}
    let work = try Workdir()
    _ = try filled(work, seed: 17)
    var faults = LedgerFaults()
    #expect(throws: Full.self) {
      try Export(.completions, as: .csv).run(on: LedgerFolder(work.path), faults: &faults) { _ in
        throw Full()
      }
    }
  }

  @Test("The sum in zip files is that of the standard")
  func crc() {
    var sum = CRC32()
    sum.update(Array("1234".utf8))
    sum.update(Array("56789".utf8))
    #expect(sum.value == 0xcbf4_3926)
  }

  @Test(
    "The data dictionary is JSON and names every column in order", arguments: LedgerKind.allCases)
  func dictionary(_ kind: LedgerKind) throws {
    struct Dictionary: Decodable {
      struct Schema: Decodable { let columns: [Column] }
      struct Column: Decodable { let name: String }
      let tableSchema: Schema
    }
    let text = DataDictionary.csvw(kind, file: "a \"b\".csv")
    let read = try JSONDecoder().decode(Dictionary.self, from: Data(text.utf8))
    #expect(read.tableSchema.columns.map(\.name) == kind.columns)
    #expect(!text.contains("\"dc:description\": \"\""))
  }
}
