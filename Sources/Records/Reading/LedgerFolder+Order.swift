extension LedgerFolder {
  /// Hands each row that `wants` accepts to `body`, with its line, in the order in which the rows of all
  /// files were written, until it returns false; of rows written at once, in the order of the files.
  ///
  /// - Complexity: reads all rows; memory does not grow with them, but with the files, a chunk each.
  func scanInOrder(
    _ kind: LedgerKind, faults: inout LedgerFaults, _ wants: (borrowing CSVRow) -> Bool,
    _ body: (borrowing CSVRow, Installation, Int) -> Bool
  ) throws(LedgerFailure) {
    Descriptor.raiseLimit()
    var cursors = try cursors(kind, faults: &faults)
    for cursor in cursors { try cursor.fill(faults: &faults, wants) }
    cursors.removeAll { $0.time == nil }
    while let place = LedgerFolder.next(of: cursors), let row = cursors[place].take() {
      let cursor = cursors[place]
      var wantsMore = true
      var scanner = CSVScanner(.lines, limit: row.bytes.count + 1)
      scanner.scan(row.bytes + [UInt8(ascii: "\n")]) { line in
        wantsMore = body(line, cursor.installation, row.line)
        return false
      }
      if !wantsMore { return }
      if cursor.time == nil { try cursor.fill(faults: &faults, wants) }
      // A file that was read is closed, and its memory given back.
      if cursor.time == nil { cursors.remove(at: place) }
    }
  }

  /// Returns the place of the cursor whose row was written first.
  private static func next(of cursors: [RowCursor]) -> Int? {
    cursors.indices.min { (cursors[$0].time ?? .max) < (cursors[$1].time ?? .max) }
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
        faults.add(.unread(kind.fileName(installation), error))
      }
    }
    return cursors
  }
}
