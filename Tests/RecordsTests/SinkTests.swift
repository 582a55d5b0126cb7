internal import PolicyRules

import TestSupport
import Testing
import Training

@testable import Records

/// A character that acts on screens or cannot be seen.
struct Acting: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let scalar: Unicode.Scalar

  static let all = [
    Acting(testDescription: "NUL", scalar: "\u{0}"),
    Acting(testDescription: "bell", scalar: "\u{7}"),
    Acting(testDescription: "backspace", scalar: "\u{8}"),
    Acting(testDescription: "tab", scalar: "\t"),
    Acting(testDescription: "line feed", scalar: "\n"),
    Acting(testDescription: "carriage return", scalar: "\r"),
    Acting(testDescription: "escape", scalar: "\u{1B}"),
    Acting(testDescription: "delete", scalar: "\u{7F}"),
    Acting(testDescription: "next line", scalar: "\u{85}"),
    Acting(testDescription: "CSI of C1", scalar: "\u{9B}"),
    Acting(testDescription: "soft hyphen", scalar: "\u{AD}"),
    Acting(testDescription: "Arabic letter mark", scalar: "\u{61C}"),
    Acting(testDescription: "Hangul filler", scalar: "\u{3164}"),
    Acting(testDescription: "space of no width", scalar: "\u{200B}"),
    Acting(testDescription: "right-to-left mark", scalar: "\u{200F}"),
    Acting(testDescription: "line separator", scalar: "\u{2028}"),
    Acting(testDescription: "right-to-left override", scalar: "\u{202E}"),
    Acting(testDescription: "word joiner", scalar: "\u{2060}"),
    Acting(testDescription: "isolate", scalar: "\u{2066}"),
    Acting(testDescription: "byte order mark", scalar: "\u{FEFF}"),
    Acting(testDescription: "annotation", scalar: "\u{FFF9}"),
    Acting(testDescription: "tag", scalar: "\u{E0041}"),
  ]
}

@Suite("no character that acts leaves the records as it is")
struct SinkTests {
  /// What ends rows: so many line feeds and carriage returns there are where nothing else is one.
  private struct Ends {
    let feeds: Int
    let returns: Int

    /// Those of the columns' names and one row.
    init(_ format: Export.Format) {
      switch format {
      case .csv: (feeds, returns) = (2, 0)
      case .spreadsheet: (feeds, returns) = (2, 2)
      // One of these stands behind the XML's declaration.
      case .jsonLines, .json, .workbook: (feeds, returns) = (1, 0)
      }
    }
  }

  /// Writes a row of each kind, in which `scalar` stands in texts of all sorts.
  private func written(_ scalar: Unicode.Scalar, to work: borrowing Workdir) throws {
    var samples = Samples(seed: 5)
    let text = "Ann\(Character(scalar))Lee"
    var record = samples.completion()
    record.person.name = text
    record.person.site = "\(Character(scalar))North"
    record.person.roles = [text, "coach"]
    var answer = plainResponse(1)
    answer.staffID = text
    answer.given = text
    answer.clauses = [text]
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(record, recordedAt: record.completedAt)
    try ledger.append(answer)
    try ledger.append(Dispute(answer, at: answer.answeredAt))
  }

  /// Checks that nothing acts in `bytes` but the ends of rows.
  private func check(_ bytes: [UInt8], as format: Export.Format) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = format == .spreadsheet && bytes.starts(with: mark)
    let text = String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
    let acts = text.unicodeScalars.filter(Visible.acts)
    let ends = Ends(format)
    #expect(acts.count { $0 == "\n" } == ends.feeds, "\(format)")
    #expect(acts.count { $0 == "\r" } == ends.returns, "\(format)")
    #expect(acts.filter { $0 != "\n" && $0 != "\r" } == [], "\(format)")
    #expect(text.contains("Lee"))
  }

  @Test("into any export", arguments: Acting.all)
  func exports(_ acting: Acting) throws {
    let work = try Workdir()
    try written(acting.scalar, to: work)
    for kind in LedgerKind.allCases {
      for format in Export.Format.allCases {
        var faults = LedgerFaults()
        var bytes: [UInt8] = []
        _ = try Export(kind, as: format).run(
          on: LedgerFolder(work.path), since: nil, faults: &faults
        ) { bytes += $0 }
        check(bytes, as: format)
        #expect(faults.isEmpty)
      }
    }
  }

  @Test("into a table", arguments: Acting.all)
  func tables(_ acting: Acting) throws {
    let person = Person(
      staffID: "1", name: "Ann\(Character(acting.scalar))Lee", organization: "imsa",
      roles: ["coach"])
    let row = StatusRow(
      person: RosterPerson(person: person), course: "x", status: .overdue, counts: false, note: "")
    let table = TextTable(columns: StatusRow.columns, rows: [row.fields])
    check(table.csv, as: .csv)
    check(table.spreadsheetCSV, as: .spreadsheet)
    check(StatusRow.json([row], on: try day("2026-12-01")).bytes + [10], as: .json)
  }

  @Test("onto the page of a report", arguments: Acting.all)
  func page(_ acting: Acting) {
    let text = ReportPage.escaped("a\(Character(acting.scalar))<b>")
    #expect(text == "a\\u{\(String(acting.scalar.value, radix: 16, uppercase: true))}&lt;b&gt;")
  }

  @Test("into a fault", arguments: Acting.all)
  func fault(_ acting: Acting) {
    let file = "x\(Character(acting.scalar))y.csv"
    let fault = LedgerFault(file: file, row: 2, problem: "is odd")
    #expect(!fault.description.unicodeScalars.contains(where: Visible.acts))
  }
}
