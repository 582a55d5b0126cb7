/// Rows of a ledger on their way to another program, in memory that does not grow with them.
public struct Export: Hashable, Sendable {
  /// How rows are written.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// The rows as the ledger holds them (RFC 4180, LF), for machines.
    case csv
    /// For spreadsheets: no cell begins a formula, and the column `escaped` says what was changed.
    case spreadsheet = "excel-csv"
    /// One JSON object a line.
    case jsonLines = "jsonl"
    /// A workbook, whose cells are texts where the column holds texts.
    case workbook = "xlsx"
  }

  /// Which ledger.
  public var kind: LedgerKind
  /// How rows are written.
  public var format: Format
  /// Which rows are wanted.
  public var filter: RecordFilter
  /// Whether completions that were corrected are wanted, too.
  public var standing: LedgerFolder.Standing

  /// Makes an export.
  public init(
    _ kind: LedgerKind, as format: Format, where filter: RecordFilter = RecordFilter(),
    _ standing: LedgerFolder.Standing = .inForce
  ) {
    self.kind = kind
    self.format = format
    self.filter = filter
    self.standing = standing
  }
}

extension Export {
  /// Hands the rows of `folder` to `output` piece by piece, and returns how many there were.
  ///
  /// Rows that are no records are left out and become faults. Rows that were there at the time of
  /// `heads`, if it is given, are left out, too.
  public func run(
    on folder: LedgerFolder, since heads: LedgerHeads? = nil, faults: inout LedgerFaults,
    to output: (consuming [UInt8]) throws -> Void
  ) throws -> Int {
    switch format {
    case .csv: try run(on: folder, LosslessRows(kind), heads, &faults, output)
    case .spreadsheet: try run(on: folder, SpreadsheetRows(kind), heads, &faults, output)
    case .jsonLines: try run(on: folder, JSONRows(kind), heads, &faults, output)
    case .workbook: try run(on: folder, WorkbookRows(kind), heads, &faults, output)
    }
  }

  private func run(
    on folder: LedgerFolder, _ form: some RowForm, _ heads: LedgerHeads?,
    _ faults: inout LedgerFaults, _ output: (consuming [UInt8]) throws -> Void
  ) throws -> Int {
    var form = form
    var buffer = OutputBuffer()
    var count = 0
    var failure: (any Error)?
    form.begin(&buffer)
    try select(from: folder, heads, &faults) { row in
      guard count < form.limit else {
        failure = LedgerFailure(
          .write, path: format.rawValue,
          reason: "it holds at most \(form.limit) rows; ask for fewer")
        return false
      }
      form.add(row, &buffer)
      count += 1
      if buffer.isFull {
        do { try output(buffer.bytes) } catch { failure = error }
        buffer.clear()
      }
      return failure == nil
    }
    if let failure { throw failure }
    form.end(&buffer)
    try output(buffer.bytes)
    return count
  }

  /// Hands each row that is wanted, and that can be read, to `body`.
  private func select(
    from folder: LedgerFolder, _ heads: LedgerHeads?, _ faults: inout LedgerFaults,
    _ body: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) {
    let replaced =
      kind == .completions && standing == .inForce
      ? try folder.replacedRows(faults: &faults) : []
    let tests = filter.tests(kind)
    let check = RowCheck(kind)
    var bad: [LedgerFault] = []
    try folder.scan(kind, faults: &faults) { row, installation in
      guard tests.allSatisfy({ $0.holds(row) }) else { return true }
      if let heads, heads.cover(row, kind, installation) { return true }
      if !replaced.isEmpty, replaced.contains(row.text(CompletionColumn.recordID.index)) {
        return true
      }
      guard let fault = check.fault(row) else { return body(row) }
      if bad.count < 1000 { bad.append(.unreadable(kind, installation, row.line, fault)) }
      return true
    }
    for fault in bad { faults.add(fault) }
  }
}

/// How rows are written.
protocol RowForm {
  /// The most rows that it can hold.
  var limit: Int { get }
  mutating func begin(_ buffer: inout OutputBuffer)
  mutating func add(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer)
  mutating func end(_ buffer: inout OutputBuffer)
}

extension RowForm {
  var limit: Int { .max }
  func end(_ buffer: inout OutputBuffer) {}
}
