import TestSupport
import Testing

@testable import Records

/// What a scanner said of one row.
struct Seen: Hashable, CustomStringConvertible {
  let line: Int
  let fields: [String]
  let fault: CSVFault?

  init(_ line: Int, _ fields: [String]) {
    self.line = line
    self.fields = fields
    fault = nil
  }

  init(_ line: Int, _ fault: CSVFault) {
    self.line = line
    fields = []
    self.fault = fault
  }

  var description: String { "\(line): \(fault.map { "\($0)" } ?? "\(fields)")" }
}

func scanned(
  _ bytes: [UInt8], _ dialect: CSVScanner.Dialect, limit: Int = 1000, piece: Int = 65_536
) -> [Seen] {
  var seen: [Seen] = []
  var scanner = CSVScanner(dialect, limit: limit)
  scanner.scan(bytes, piece: piece) { row in
    seen.append(row.fault.map { Seen(row.line, $0) } ?? Seen(row.line, row.texts()))
    return true
  }
  return seen
}

struct ScanCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: [UInt8]
  var dialect = CSVScanner.Dialect.free
  let rows: [Seen]

  init(_ name: String, _ text: String, in dialect: CSVScanner.Dialect = .free, _ rows: [Seen]) {
    self.init(name, bytes: Array(text.utf8), in: dialect, rows)
  }

  init(_ name: String, bytes: [UInt8], in dialect: CSVScanner.Dialect = .free, _ rows: [Seen]) {
    testDescription = name
    text = bytes
    self.dialect = dialect
    self.rows = rows
  }
}

@Suite struct CSVScannerTests {
  static let whole = [
    ScanCase("an empty file", "", []),
    ScanCase("one row", "a,b\n", [Seen(1, ["a", "b"])]),
    ScanCase("no line end", "a,b\nc,d", [Seen(1, ["a", "b"]), Seen(2, ["c", "d"])]),
    ScanCase("CR LF", "a,b\r\nc,d\r\n", [Seen(1, ["a", "b"]), Seen(2, ["c", "d"])]),
    ScanCase("a byte order mark", "\u{feff}a,b\n", [Seen(1, ["a", "b"])]),
    ScanCase("only the first mark is one", "\u{feff}\u{feff}a\n", [Seen(1, ["\u{feff}a"])]),
    ScanCase("empty fields", ",,\n", [Seen(1, ["", "", ""])]),
    ScanCase("a blank line", "a\n\nb\n", [Seen(1, ["a"]), Seen(3, ["b"])]),
    ScanCase("quotes", "\"a\",\"b,\"\"c\"\"\"\n", [Seen(1, ["a", "b,\"c\""])]),
    ScanCase("a quoted empty field", "\"\",x\n", [Seen(1, ["", "x"])]),
    ScanCase("a quote alone", "\"\"\"\",x\n", [Seen(1, ["\"", "x"])]),
    ScanCase(
      "line breaks in quotes", "a,\"b\nc\r\nd\re\"\nf,g\n",
      [Seen(1, ["a", "b\nc\r\nd\re"]), Seen(4, ["f", "g"])]),
    ScanCase("a quoted last field and CR LF", "a,\"b\"\r\n", [Seen(1, ["a", "b"])]),
    ScanCase("other scripts", "José,字,👩‍🏫\n", [Seen(1, ["José", "字", "👩‍🏫"])]),
    ScanCase("spaces are data", " a , b \n", [Seen(1, [" a ", " b "])]),
    ScanCase("a ledger's quoted comma", "\"a,b\",c\n", in: .lines, [Seen(1, ["a,b", "c"])]),
  ]

  static let faulty = [
    ScanCase(
      "a zero byte", "a,b\nc\0,d\ne,f\n",
      [
        Seen(1, ["a", "b"]), Seen(2, .nul), Seen(3, ["e", "f"]),
      ]),
    ScanCase("a zero byte in quotes", "a,\"b\0\"\n", [Seen(1, .nul)]),
    ScanCase("an escape sequence", "a\u{1b}[31m,b\n", [Seen(1, .control)]),
    ScanCase("a lone CR", "a,b\rc,d\n", [Seen(1, .loneCarriageReturn)]),
    ScanCase(
      "too few fields", "a,b\nc\nd,e\n",
      [
        Seen(1, ["a", "b"]), Seen(2, .fields(found: 1, expected: 2)), Seen(3, ["d", "e"]),
      ]),
    ScanCase(
      "too many fields", "a\nb,c\n",
      [
        Seen(1, ["a"]), Seen(2, .fields(found: 2, expected: 1)),
      ]),
    ScanCase("a quote in a field", "a\"b\"\nc\n", [Seen(1, .straySign), Seen(2, ["c"])]),
    ScanCase("text after a closing quote", "\"a\"b\nc\n", [Seen(1, .straySign), Seen(2, ["c"])]),
    ScanCase("an open quote", "a,b\nc,\"d\ne,f\n", [Seen(1, ["a", "b"]), Seen(2, .openQuote)]),
    ScanCase(
      "invalid UTF-8", bytes: [0x61, 0x0a, 0xff, 0x0a, 0xc3, 0x0a, 0x62, 0x0a],
      [Seen(1, ["a"]), Seen(2, .invalidUTF8), Seen(3, .invalidUTF8), Seen(4, ["b"])]),
    ScanCase(
      "a surrogate", bytes: [0x61, 0x0a, 0xed, 0xa0, 0x80, 0x0a],
      [Seen(1, ["a"]), Seen(2, .invalidUTF8)]),
    ScanCase(
      "a ledger's open quote costs one row", "a,b\nc,\"d\ne,f\n", in: .lines,
      [
        Seen(1, ["a", "b"]), Seen(2, .straySign), Seen(3, ["e", "f"]),
      ]),
    ScanCase(
      "a ledger's torn line", "a,b\nc,d\ne", in: .lines,
      [
        Seen(1, ["a", "b"]), Seen(2, ["c", "d"]), Seen(3, .torn),
      ]),
    ScanCase(
      "a ledger's blank line", "a,b\n\nc,d\n", in: .lines,
      [
        Seen(1, ["a", "b"]), Seen(2, .fields(found: 1, expected: 2)), Seen(3, ["c", "d"]),
      ]),
    ScanCase("a ledger's tab", "a\tb\n", in: .lines, [Seen(1, .control)]),
    ScanCase("a ledger's quoted CR", "\"a\rb\"\n", in: .lines, [Seen(1, .control)]),
  ]

  @Test("Rows come out as they are", arguments: whole)
  func rows(_ row: ScanCase) {
    for piece in [1, 2, 3, 7, 64, 65_536] {
      #expect(scanned(row.text, row.dialect, piece: piece) == row.rows, "in pieces of \(piece)")
    }
  }

  @Test("Faults are named with their line, and cost no other row", arguments: faulty)
  func faults(_ row: ScanCase) {
    for piece in [1, 2, 3, 7, 64, 65_536] {
      #expect(scanned(row.text, row.dialect, piece: piece) == row.rows, "in pieces of \(piece)")
    }
  }

  @Test("A row over the limit is named, and reading goes on after it")
  func longRows() {
    let long = String(repeating: "x", count: 300_000)
    for dialect in [CSVScanner.Dialect.free, .lines] {
      let seen = scanned(Array("a\n\(long)\nb\n".utf8), dialect, limit: 100)
      #expect(seen == [Seen(1, ["a"]), Seen(2, .tooLong(limit: 100)), Seen(3, ["b"])])
    }
    let exact = String(repeating: "y", count: 100)
    #expect(
      scanned(Array("\(exact)\n\(exact)y\n".utf8), .free, limit: 100).map(\.fault) == [
        nil, .tooLong(limit: 100),
      ])
  }

  @Test("A quote that stays open over the limit ends the reading")
  func longQuote() {
    let text = "a\n\"" + String(repeating: "x\n", count: 200_000)
    #expect(scanned(Array(text.utf8), .free, limit: 100) == [Seen(1, ["a"]), Seen(2, .openQuote)])
  }

  @Test("What the writer writes, the scanner reads, whatever the values and the pieces")
  func roundTrip() {
    var numbers = SeededNumbers(seed: 1)
    let signs = ["a", ",", "\"", "\n", "\r\n", " ", "é", "字", "=", "'", ";", "\t", ""]
    for _ in 0..<300 {
      let width = Int.random(in: 1...9, using: &numbers)
      var rows: [[String]] = []
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...20, using: &numbers) {
        let row = (0..<width).map { _ in
          (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
            signs.randomElement(using: &numbers) ?? ""
          }.joined()
        }
        guard row != [""] else { continue }
        rows.append(row)
        bytes += CSVText.line(row) + [UInt8(ascii: "\n")]
      }
      let piece = Int.random(in: 1...200, using: &numbers)
      let seen = scanned(bytes, .free, piece: piece)
      #expect(seen.map(\.fields) == rows)
      #expect(seen.allSatisfy { $0.fault == nil })
    }
  }

  @Test("Any bytes at all are read the same in every size of piece")
  func anyBytes() {
    var numbers = SeededNumbers(seed: 2)
    let bytes: [UInt8] = [0x2c, 0x22, 0x0a, 0x0d, 0x61, 0x20, 0x00, 0xc3, 0xa9, 0x1b]
    for round in 0..<2000 {
      let text = (0..<Int.random(in: 0...300, using: &numbers)).map { _ in
        bytes[Int.random(in: 0..<(round % 2 == 0 ? 6 : 10), using: &numbers)]
      }
      for dialect in [CSVScanner.Dialect.free, .lines] {
        let atOnce = scanned(text, dialect)
        #expect(scanned(text, dialect, piece: Int.random(in: 1...70, using: &numbers)) == atOnce)
        #expect(atOnce == referenceScan(text, dialect), "\(text)")
      }
    }
  }
}
