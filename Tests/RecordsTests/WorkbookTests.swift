import TestSupport
import Testing
import Training

@testable import Records

/// A zip file as a reader takes it apart: from its end, by its directory (PKWARE APPNOTE 6.3.3).
struct ReadZip {
  /// A member, by what the directory says of it and what its own header says.
  struct Member: Equatable {
    var name: String
    var sum: Int
    var sizes: [Int]
  }

  private(set) var directory: [Member] = []
  private(set) var headers: [Member] = []
  private(set) var bytes: [[UInt8]] = []
  private let file: [UInt8]

  init(_ file: [UInt8]) throws {
    self.file = file
    let end = file.count - 22
    try #require(end >= 0 && number(at: end, 4) == 0x0605_4b50)
    #expect(number(at: end + 8, 2) == number(at: end + 10, 2))
    var place = number(at: end + 16, 4)
    #expect(place + number(at: end + 12, 4) == end)
    for _ in 0..<number(at: end + 10, 2) {
      try #require(number(at: place, 4) == 0x0201_4b50)
      directory.append(member(at: place + 16, lengthAt: place + 28, nameAt: place + 46))
      try readMember(at: number(at: place + 42, 4))
      place += 46 + number(at: place + 28, 2) + number(at: place + 30, 2)
    }
    #expect(place == end)
  }

  private mutating func readMember(at place: Int) throws {
    try #require(number(at: place, 4) == 0x0403_4b50)
    #expect(number(at: place + 8, 2) == 0, "it is not stored as it is")
    let header = member(at: place + 14, lengthAt: place + 26, nameAt: place + 30)
    headers.append(header)
    let start = place + 30 + header.name.utf8.count + number(at: place + 28, 2)
    bytes.append(Array(file[start..<start + header.sizes[0]]))
  }

  private func member(at place: Int, lengthAt: Int, nameAt: Int) -> Member {
    let length = number(at: lengthAt, 2)
    return Member(
      name: String(decoding: file[nameAt..<nameAt + length], as: UTF8.self),
      sum: number(at: place, 4), sizes: [number(at: place + 4, 4), number(at: place + 8, 4)])
  }

  private func number(at place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
  }
}

@Suite("a workbook") struct WorkbookTests {
  private func book(of records: [CompletionRecord]) throws -> ReadZip {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for record in records { try ledger.append(record, recordedAt: record.completedAt) }
    var faults = LedgerFaults()
    var file = try WorkbookFile(path: work.file("book.xlsx"))
    let export = Export(.completions, as: .workbook)
    _ = try export.run(on: LedgerFolder(work.path), faults: &faults) { try file.add($0) }
    try file.finish()
    return try ReadZip(work.bytes(of: "book.xlsx"))
  }

  private func record(_ change: (inout CompletionRecord) -> Void) -> CompletionRecord {
    var samples = Samples(seed: 70)
    var record = samples.completion()
    change(&record)
    return record
  }

  private func cell(_ text: String) -> String {
    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
  }

  @Test("is a zip file of five members, whose sizes and sums are those of their bytes")
  func members() throws {
    var samples = Samples(seed: 71)
    let zip = try book(of: (0..<40).map { _ in samples.completion() })
    #expect(
      zip.directory.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
      ])
    #expect(zip.headers == zip.directory)
    for (member, bytes) in Swift.zip(zip.directory, zip.bytes) {
      var sum = CRC32()
      sum.update(bytes)
      #expect(member.sizes == [bytes.count, bytes.count], "\(member.name)")
      #expect(member.sum == Int(sum.value), "\(member.name)")
      #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("<?xml version=\"1.0\""))
    }
  }

  @Test("keeps zeros, formulas and markup as texts, and numbers as numbers")
  func cells() throws {
    let zip = try book(of: [
      record { record in
        record.person.staffID = "0102"
        record.person.name = "=1+1"
        record.person.email = "<&>_x000A_\""
        record.person.site = ""
        record.items = 12
        record.creditPercent = 87.5
      }
    ])
    let sheet = String(decoding: try #require(zip.bytes.last), as: UTF8.self)
    let staff = cell("0102") + cell("=1+1") + cell("&lt;&amp;&gt;_x005F_x000A_\"")
    #expect(sheet.contains(staff))
    #expect(sheet.contains("<c><v>12</v></c><c><v>87.5</v></c>"))
    #expect(!sheet.contains("<f>"))
    #expect(sheet.hasSuffix("</row></sheetData></worksheet>"))
    let rows = sheet.split(separator: "<row>").dropFirst()
    #expect(rows.map { $0.split(separator: "<c").count } == [39, 39])
    #expect(sheet.contains("<row>" + LedgerKind.completions.columns.map(cell).joined() + "</row>"))
  }

  @Test("cuts a text that no cell can hold, and says so")
  func long() throws {
    let long = String(repeating: "é", count: 40_000)
    let zip = try book(of: [record { $0.person.name = long }])
    let sheet = String(decoding: try #require(zip.bytes.last), as: UTF8.self)
    #expect(sheet.contains(cell("\(long.prefix(32_761)) [cut]")))
  }
}
