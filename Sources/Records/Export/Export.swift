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
    /// One JSON object, whose only member holds a list of objects.
    case json
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
  /// Whether the rows of all files are put in the order in which they were written.
  public var isInOrder = false

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
  /// What an export came to.
  public struct Outcome: Hashable, Sendable {
    /// How many rows were written.
    public internal(set) var rows: Int
    /// How far each file reached; what the next export can go on from.
    public internal(set) var heads: LedgerHeads

    init(rows: Int, heads: LedgerHeads) {
      self.rows = rows
      self.heads = heads
    }
  }

  /// Hands the rows of `folder` to `output` piece by piece.
  ///
  /// Rows that are no records are left out and become faults. Rows that were there at the time of
  /// `heads`, if it is given, are left out, too; where they are not there any more, that is a fault.
  public func run(
    on folder: LedgerFolder, since heads: LedgerHeads? = nil, faults: inout LedgerFaults,
    to output: (consuming [UInt8]) throws -> Void
  ) throws -> Outcome {
    switch format {
    case .csv: try run(on: folder, LosslessRows(kind), heads, &faults, output)
    case .spreadsheet: try run(on: folder, SpreadsheetRows(kind), heads, &faults, output)
    case .jsonLines: try run(on: folder, JSONRows(kind), heads, &faults, output)
    case .json: try run(on: folder, JSONDocument(kind), heads, &faults, output)
    case .workbook: try run(on: folder, WorkbookRows(kind), heads, &faults, output)
    }
  }

  private func run(
    on folder: LedgerFolder, _ form: some RowForm, _ heads: LedgerHeads?,
    _ faults: inout LedgerFaults, _ output: (consuming [UInt8]) throws -> Void
  ) throws -> Outcome {
    var form = form
    let limit = form.limit
    var buffer = OutputBuffer()
    var rows = 0
    var failure: (any Error)?
    form.begin(&buffer)
    let body = { (row: borrowing CSVRow) -> Bool in
      guard rows < limit else {
        failure = LedgerFailure(
          .handOn, path: Format.workbook.rawValue,
          reason: "a workbook holds at most \(limit) rows: ask for fewer")
        return false
      }
      form.add(row, &buffer)
      rows &+= 1
      if buffer.isFull {
        do { try output(buffer.taken()) } catch { failure = error }
      }
      return failure == nil
    }
    let reached =
      isInOrder
      ? try selectInOrder(from: folder, &faults, body)
      : try select(from: folder, heads, &faults, body)
    if let failure { throw failure }
    form.end(&buffer)
    try output(buffer.taken())
    return Outcome(rows: rows, heads: reached)
  }

  /// Hands each row that is wanted, and that can be read, to `body`, what was written first in front.
  private func selectInOrder(
    from folder: LedgerFolder, _ faults: inout LedgerFaults, _ body: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) -> LedgerHeads {
    let selection = Selection(kind, filter, try replaced(in: folder, &faults))
    var bad: [LedgerFault] = []
    try folder.scanInOrder(kind, faults: &faults, selection.wants) { row, installation, line in
      if let fault = selection.check.fault(row) {
        if bad.count < 1000 { bad.append(.unreadable(kind, installation, line, fault)) }
        return true
      }
      return body(row)
    }
    for fault in bad { faults.add(fault) }
    return LedgerHeads()
  }

  private func replaced(
    in folder: LedgerFolder, _ faults: inout LedgerFaults
  ) throws(LedgerFailure) -> Set<String> {
    kind == .completions && standing == .inForce ? try folder.replacedRows(faults: &faults) : []
  }

  /// Hands each row that is wanted, and that can be read, to `body`; returns how far the files reach.
  private func select(
    from folder: LedgerFolder, _ heads: LedgerHeads?, _ faults: inout LedgerFaults,
    _ body: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) -> LedgerHeads {
    let selection = Selection(kind, filter, try replaced(in: folder, &faults))
    var reached = heads ?? LedgerHeads()
    // What the rows need is at hand: to reach it through `self` would copy that for each row.
    let kind = kind
    for installation in try folder.installations(kind, faults: &faults) {
      let name = kind.fileName(installation)
      var anchor = AnchorCheck(heads?.heads[name])
      var bad: [LedgerFault] = []
      var wantsMore = true
      try folder.scan(kind, installation, faults: &faults) { row in
        if let fault = anchor.take(row, kind, name) { bad.append(fault) }
        guard anchor.isPast, selection.wants(row) else { return true }
        if let fault = selection.check.fault(row) {
          if bad.count < 1000 { bad.append(.unreadable(kind, installation, row.line, fault)) }
          return true
        }
        wantsMore = body(row)
        return wantsMore
      }
      if let fault = anchor.end(name, hasHeads: false) { bad.append(fault) }
      for fault in bad { faults.add(fault) }
      if let head = anchor.reached(name) { reached.set(head) }
      if !wantsMore { break }
    }
    for head in heads?.sorted ?? [] where isLost(head, in: folder) {
      faults.add(
        LedgerFault(
          file: head.file, row: 0,
          problem: "is gone; the last export reached its row \(head.sequence)"))
    }
    return reached
  }
}

extension Export {
  private func isLost(_ head: LedgerHeads.Head, in folder: LedgerFolder) -> Bool {
    head.file.hasPrefix("\(kind.rawValue)-")
      && !((try? Folder.names(in: folder.path)) ?? []).contains(head.file)
  }
}

/// Which rows an export takes; a class, because a struct would be copied for each row.
private final class Selection {
  let check: RowCheck
  private let tests: [FieldTest]
  private let replaced: Set<String>
  /// Whether every row is wanted, so that none needs to be looked at.
  private let wantsAll: Bool

  init(_ kind: LedgerKind, _ filter: RecordFilter, _ replaced: Set<String>) {
    check = RowCheck(kind)
    tests = filter.tests(kind)
    self.replaced = replaced
    wantsAll = tests.isEmpty && replaced.isEmpty
  }

  @inline(__always)
  func wants(_ row: borrowing CSVRow) -> Bool {
    if wantsAll { return true }
    for test in tests where !test.holds(row) { return false }
    return replaced.isEmpty || !replaced.contains(row.text(CompletionColumn.recordID.index))
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
