/// Which rows of a kind are taken; a class, because a struct would be copied for each row.
final class Selection {
  let kind: LedgerKind
  private let check: RowCheck
  private let tests: [FieldTest]
  private let replaced: Set<String>
  /// Whether every row is wanted, so that none needs to be looked at.
  private let wantsAll: Bool

  /// Reads which completions of `folder` were replaced, where these are not wanted.
  init(
    _ kind: LedgerKind, _ filter: RecordFilter, _ standing: LedgerFolder.Standing,
    of folder: LedgerFolder, faults: inout LedgerFaults
  ) throws(LedgerFailure) {
    self.kind = kind
    check = RowCheck(kind)
    tests = filter.tests(kind)
    replaced =
      kind == .completions && standing == .inForce
      ? try folder.replacedRows(faults: &faults) : []
    wantsAll = tests.isEmpty && replaced.isEmpty
  }

  @inline(__always)
  func wants(_ row: borrowing CSVRow) -> Bool {
    if wantsAll { return true }
    for test in tests where !test.holds(row) { return false }
    return replaced.isEmpty || !replaced.contains(row.text(CompletionColumn.recordID.index))
  }

  /// Hands `row` to `body` where it can be read, and returns whether more is wanted.
  @inline(__always)
  func take(
    _ row: borrowing CSVRow, of installation: Installation, line: Int, bad: inout LedgerFaults,
    _ body: (borrowing CSVRow) -> Bool
  ) -> Bool {
    guard let fault = check.fault(row) else { return body(row) }
    bad.add(.unreadable(kind, installation, line, fault))
    return true
  }
}

extension LedgerFolder {
  /// Hands each row that `selection` takes to `body` until it returns false, what was written first in
  /// front.
  func scanInOrder(
    _ selection: Selection, faults: inout LedgerFaults, _ body: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) {
    var bad = LedgerFaults()
    try scanInOrder(selection.kind, faults: &faults, selection.wants) { row, installation, line in
      selection.take(row, of: installation, line: line, bad: &bad, body)
    }
    faults.add(bad)
  }
}
