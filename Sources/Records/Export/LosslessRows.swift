/// Rows exactly as the ledger holds them, so that their digests can still be checked.
struct LosslessRows: RowForm {
  private let kind: LedgerKind

  init(_ kind: LedgerKind) { self.kind = kind }

  func begin(_ buffer: inout OutputBuffer) {
    buffer.append(kind.header)
    buffer.append(UInt8(ascii: "\n"))
  }

  func add(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer) {
    unsafe buffer.append(row.bytes)
    buffer.append(UInt8(ascii: "\n"))
  }
}
