internal import Training

/// One file of a merge: rows that are wanted wait here until it is their turn.
final class RowCursor {
  /// A row that waits.
  struct Waiting {
    /// When it was written, in milliseconds; no earlier than the row before it.
    let time: Int64
    /// The line on which it stands.
    let line: Int
    /// The line without its end.
    let bytes: [UInt8]
  }

  let installation: Installation
  private let file: Descriptor
  private let column: Int
  private var scanner = CSVScanner(.lines, limit: LedgerFile.rowLimit)
  private var reading: LedgerReading
  private var waiting: ArraySlice<Waiting> = []
  private var latest = Int64.min

  /// Opens the file of `installation`; `column` holds when each row was written.
  init(
    _ kind: LedgerKind, _ installation: Installation, of folder: LedgerFolder
  ) throws(LedgerFailure) {
    self.installation = installation
    column = kind.timeIndex
    let name = kind.fileName(installation)
    reading = LedgerReading(kind, file: name)
    file = try Folder.openForReading("\(folder.path)/\(name)")
  }

  /// When the next row was written; nothing where there is none.
  var time: Int64? { waiting.first?.time }

  /// Returns the next row.
  func take() -> Waiting? { waiting.popFirst() }

  /// Reads on until a row waits, or the file ends.
  func fill(
    faults: inout LedgerFaults, _ wants: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) {
    var isOver = false
    var found: [Waiting] = []
    while waiting.isEmpty, !isOver {
      isOver = try scanner.step(file) { row in
        reading.take(row, faults: &faults) { row in
          // A clock that was set back does not change the order in which rows were written.
          latest = max(latest, row.milliseconds(column) ?? latest)
          guard wants(row) else { return true }
          found.append(Waiting(time: latest, line: row.line, bytes: unsafe Array(row.bytes)))
          return true
        }
      }
      waiting = found[...]
    }
  }
}

extension LedgerKind {
  /// The column that tells when a row was written.
  var timeIndex: Int {
    switch self {
    case .completions: CompletionColumn.recordedAt.index
    case .responses: ResponseColumn.answeredAt.index
    case .disputes: DisputeColumn.disputedAt.index
    }
  }
}
