extension LedgerFolder {
  /// Hands each row that `wants` accepts to `body`, with its line, in the order in which the rows of all
  /// files were written, until it returns false; of rows written at once, in the order of the files.
  ///
  /// - Complexity: reads all rows; memory does not grow with them, but with the files, a chunk each.
  func scanInOrder(
    _ kind: LedgerKind, faults: inout LedgerFaults, _ wants: (borrowing CSVRow) -> Bool,
    _ body: (borrowing CSVRow, Installation, Int) -> Bool
  ) throws(LedgerFailure) {
    let cursors = try cursors(kind, faults: &faults)
    for cursor in cursors { try cursor.fill(faults: &faults, wants) }
    while let next = RowCursor.next(of: cursors), let row = next.take() {
      var wantsMore = true
      var scanner = CSVScanner(.lines, limit: LedgerFile.rowLimit)
      scanner.scan(row.bytes + [UInt8(ascii: "\n")]) { line in
        wantsMore = body(line, next.installation, row.line)
        return false
      }
      if !wantsMore { return }
      if next.time == nil { try next.fill(faults: &faults, wants) }
    }
  }

  /// Opens all files of a kind; those that cannot be opened become faults.
  private func cursors(
    _ kind: LedgerKind, faults: inout LedgerFaults
  ) throws(LedgerFailure) -> [RowCursor] {
    var cursors: [RowCursor] = []
    for installation in try installations(kind, faults: &faults) {
      do throws(LedgerFailure) {
        cursors.append(try RowCursor(kind, installation, of: self))
      } catch {
        faults.add(
          LedgerFault(
            file: kind.fileName(installation), row: 0, problem: "was not read: \(error.reason)"))
      }
    }
    return cursors
  }
}

extension RowCursor {
  /// Returns the cursor whose row was written first.
  fileprivate static func next(of cursors: [RowCursor]) -> RowCursor? {
    cursors.filter { $0.time != nil }.min { ($0.time ?? .max) < ($1.time ?? .max) }
  }
}
