/// Tells the rows of one file that are records from those that are not.
struct LedgerReading {
  private let kind: LedgerKind
  private let file: String
  private let format: [UInt8]
  private let width: Int
  private var hasHeader = false
  /// Whether the file, or its end, is no ledger of this kind, so that not all of it was read.
  private(set) var isRefused = false

  init(_ kind: LedgerKind, file: String) {
    self.kind = kind
    self.file = file
    format = Array(kind.format.utf8)
    width = kind.columns.count
  }

  /// Hands `row` to `body` where it is a record, and returns whether more is wanted.
  mutating func take(
    _ row: borrowing CSVRow, faults: inout LedgerFaults, _ body: (borrowing CSVRow) -> Bool
  ) -> Bool {
    guard hasHeader else { return takeHeader(row, faults: &faults) }
    if let fault = row.fault {
      if fault == .torn { return takeLast(row, faults: &faults, body) }
      faults.add(LedgerFault(file: file, row: row.line, problem: fault.description))
      return true
    }
    return takeWhole(row, faults: &faults, body)
  }

  private func takeWhole(
    _ row: borrowing CSVRow, faults: inout LedgerFaults, _ body: (borrowing CSVRow) -> Bool
  ) -> Bool {
    // A torn line that could not be cut off may have all fields; only its digest is too short then.
    guard row.length - row.start(row.count - 1) == 64 else {
      faults.add(
        LedgerFault(file: file, row: row.line, problem: "has no whole digest; it is not a record"))
      return true
    }
    if !row.reads(0, format) {
      do throws(FieldFault) {
        try kind.check(format: row.text(0))
      } catch {
        faults.add(LedgerFault(file: file, row: row.line, problem: "cannot be read: \(error)"))
        return true
      }
    }
    return body(row)
  }

  /// Takes a last line that lacks its line end: as a record where its digest shows that nothing else
  /// is missing, and its form is a row's.
  private mutating func takeLast(
    _ row: borrowing CSVRow, faults: inout LedgerFaults, _ body: (borrowing CSVRow) -> Bool
  ) -> Bool {
    let bytes = unsafe Array(row.bytes)
    var wantsMore = true
    var isWhole = false
    var scanner = CSVScanner(.lines, limit: LedgerFile.rowLimit, width: width, line: row.line)
    scanner.scan(bytes + [UInt8(ascii: "\n")]) { again in
      isWhole = again.fault == nil && again.text(again.count - 1) == again.digestOfFields()
      if isWhole { wantsMore = takeWhole(again, faults: &faults, body) }
      return false
    }
    if isWhole { return wantsMore }
    let fault = torn(bytes, row.line)
    isRefused = !fault.isNote
    faults.add(fault)
    return true
  }

  /// Returns a note where a line was torn, and a fault where it holds more than that.
  private func torn(_ bytes: [UInt8], _ line: Int) -> LedgerFault {
    if let damage = TornLine.damage(of: bytes[...], kind) {
      return LedgerFault(file: file, row: 0, problem: damage)
    }
    return LedgerFault(
      file: file, row: line, problem: CSVFault.torn.description, isNote: true)
  }

  private mutating func takeHeader(_ row: borrowing CSVRow, faults: inout LedgerFaults) -> Bool {
    hasHeader = true
    if row.fault == nil, row.texts() == kind.columns { return true }
    let fault =
      row.fault == .torn
      ? torn(unsafe Array(row.bytes), 1)
      : LedgerFault(
        file: file, row: 0,
        problem: "has other columns than `\(kind.format)`; another or a newer program wrote it")
    isRefused = !fault.isNote
    faults.add(fault)
    return false
  }
}

extension CSVRow {
  /// Returns the digest of all fields but the last, as ``ChainLink`` defines it.
  func digestOfFields() -> String {
    var hash = SHA256()
    unsafe hash.update(UnsafeRawBufferPointer(start: base, count: max(0, start(count - 1) - 1)))
    return hash.hex
  }
}
