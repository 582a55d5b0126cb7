/// Tells the rows of one file that are records from those that are not.
struct LedgerReading {
  private let kind: LedgerKind
  private let file: String
  private let format: [UInt8]
  private let width: Int
  private var hasHeader = false

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
      if fault == .torn, let whole = row.whole(width) { return body(whole) }
      faults.add(
        LedgerFault(
          file: file, row: row.line, problem: fault.description, isNote: fault == .torn))
      return true
    }
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

  private mutating func takeHeader(_ row: borrowing CSVRow, faults: inout LedgerFaults) -> Bool {
    hasHeader = true
    if row.fault == nil, row.texts() == kind.columns { return true }
    let isTorn = row.fault == .torn
    faults.add(
      LedgerFault(
        file: file, row: isTorn ? 1 : 0,
        problem: isTorn
          ? CSVFault.torn.description
          : "has other columns than `\(kind.format)`; another or a newer program wrote it",
        isNote: isTorn))
    return false
  }
}

extension CSVRow {
  /// Returns a last line that lacks its line end, where its digest shows that nothing else is missing.
  func whole(_ width: Int) -> CSVRow? {
    guard count == width, text(count - 1) == digestOfFields() else { return nil }
    return unsafe CSVRow(
      base: base, ends: ends, count: count, length: length, hasQuotes: hasQuotes, line: line,
      fault: nil)
  }

  /// Returns the digest of all fields but the last, as ``ChainLink`` defines it.
  func digestOfFields() -> String {
    var hash = SHA256()
    unsafe hash.update(UnsafeRawBufferPointer(start: base, count: max(0, start(count - 1) - 1)))
    return hash.hex
  }
}
