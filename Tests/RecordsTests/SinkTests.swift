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
  private static let forms: [Export.Format] = [.csv, .spreadsheet, .jsonLines, .json]

  /// Writes a completion of a person in whose name and site `scalar` stands.
  private func written(_ scalar: Unicode.Scalar, to work: borrowing Workdir) throws {
    var samples = Samples(seed: 5)
    var record = samples.completion()
    record.person.name = "Ann\(Character(scalar))Lee"
    record.person.site = "\(Character(scalar))North"
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(record, recordedAt: record.completedAt)
  }

  @Test("into any export", arguments: Acting.all)
  func exports(_ acting: Acting) throws {
    let work = try Workdir()
    try written(acting.scalar, to: work)
    for form in Self.forms {
      var faults = LedgerFaults()
      var bytes: [UInt8] = []
      _ = try Export(.completions, as: form).run(
        on: LedgerFolder(work.path), since: nil, faults: &faults
      ) { bytes += $0 }
      let text = String(decoding: bytes.dropFirst(form == .spreadsheet ? 3 : 0), as: UTF8.self)
      let acts = text.unicodeScalars.filter { Visible.acts($0) && !["\n", "\r"].contains($0) }
      #expect(Array(acts) == [], "\(form)")
      #expect(text.contains("Lee"))
    }
    var faults = LedgerFaults()
    var workbook: [UInt8] = []
    _ = try Export(.completions, as: .workbook).run(
      on: LedgerFolder(work.path), since: nil, faults: &faults
    ) { workbook += $0 }
    #expect(!workbook.isEmpty)
    #expect(workbook.firstRange(of: Array("Ann\(Character(acting.scalar))Lee".utf8)) == nil)
  }

  @Test("onto the page of a report", arguments: Acting.all)
  func page(_ acting: Acting) {
    let text = ReportPage.escaped("a\(Character(acting.scalar))<b>")
    #expect(text == "a\\u{\(String(acting.scalar.value, radix: 16))}&lt;b&gt;")
  }

  @Test("into a fault", arguments: Acting.all)
  func fault(_ acting: Acting) {
    let file = "x\(Character(acting.scalar))y.csv"
    let fault = LedgerFault(file: file, row: 2, problem: "is odd")
    #expect(!fault.description.unicodeScalars.contains(where: Visible.acts))
  }
}
