extension LedgerFolder {
  /// Which completions are wanted.
  public enum Standing: Hashable, Sendable {
    /// Those that no correction has replaced.
    case inForce
    /// All, also those that were replaced.
    case all
  }

  /// Hands each completion to `body` until it returns false; rows that are no records become faults.
  ///
  /// A correction that voids a row stands for itself; see ``CompletionRow/correction``.
  public func forEachCompletion(
    _ standing: Standing = .inForce, where filter: RecordFilter = RecordFilter(),
    faults: inout LedgerFaults, _ body: (CompletionRow) -> Bool
  ) throws(LedgerFailure) {
    let replaced = standing == .all ? [] : try replacedRows(faults: &faults)
    try each(where: filter, faults: &faults) { row in
      replaced.isEmpty || !replaced.contains(row.text(CompletionColumn.recordID.index))
    } body: {
      body($0)
    }
  }

  /// Hands each response to `body` until it returns false; rows that are no records become faults.
  public func forEachResponse(
    where filter: RecordFilter = RecordFilter(), only: Installation? = nil,
    faults: inout LedgerFaults, _ body: (ResponseRow) -> Bool
  ) throws(LedgerFailure) {
    try each(where: filter, only: only, faults: &faults, body: body)
  }

  private func each<Row: LedgerRow>(
    where filter: RecordFilter, only: Installation? = nil, faults: inout LedgerFaults,
    isWanted: (borrowing CSVRow) -> Bool = { _ in true }, body: (Row) -> Bool
  ) throws(LedgerFailure) {
    let tests = filter.tests(Row.kind)
    var bad = LedgerFaults()
    try scan(Row.kind, only: only, faults: &faults) { row, installation in
      guard tests.allSatisfy({ $0.holds(row) }), isWanted(row) else { return true }
      do throws(FieldFault) {
        return body(try Row(fields: row.texts()))
      } catch {
        bad.add(.unreadable(Row.kind, installation, row.line, error))
        return true
      }
    }
    faults.add(bad)
  }

  /// Returns the ids of the rows that a correction has replaced.
  func replacedRows(faults: inout LedgerFaults) throws(LedgerFailure) -> Set<String> {
    var replaced: Set<String> = []
    var unused = LedgerFaults(limit: 0)
    let column = CompletionColumn.supersedes.index
    try scan(.completions, faults: &unused) { row, _ in
      if !row.isEmpty(column) { replaced.insert(row.text(column)) }
      return true
    }
    return replaced
  }
}

extension LedgerFault {
  static func unreadable(
    _ kind: LedgerKind, _ installation: Installation, _ line: Int, _ fault: FieldFault
  ) -> LedgerFault {
    LedgerFault(
      file: kind.fileName(installation), row: line, problem: "cannot be read: \(fault)")
  }
}
