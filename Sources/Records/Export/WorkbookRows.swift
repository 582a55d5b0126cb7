/// Rows as the XML of one worksheet (ISO/IEC 29500), texts as inline strings.
struct WorkbookRows: RowForm {
  /// A sheet's 2^20 rows, less the header.
  let limit = 1_048_575
  private let names: [String]
  private let isNumber: [Bool]

  init(_ kind: LedgerKind) {
    names = kind.columns
    isNumber = kind.types.map { $0 == .count || $0 == .number }
  }

  func begin(_ buffer: inout OutputBuffer) {
    buffer.append(SheetXML.head)
    buffer.append("<row>")
    for name in names { SheetXML.append(text: name, to: &buffer) }
    buffer.append("</row>")
  }

  func add(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer) {
    buffer.append("<row>")
    for index in names.indices {
      if isNumber[index] {
        buffer.append("<c><v>")
        unsafe buffer.append(row.raw(index))
        buffer.append("</v></c>")
      } else {
        SheetXML.append(text: row.text(index), to: &buffer)
      }
    }
    buffer.append("</row>")
  }

  func end(_ buffer: inout OutputBuffer) {
    buffer.append(SheetXML.foot)
  }
}
