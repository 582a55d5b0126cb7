/// Rows that a spreadsheet can open without calculating anything.
struct SpreadsheetRows: RowForm {
  private let names: [String]
  private let isText: [Bool]

  init(_ kind: LedgerKind) {
    names = kind.columns
    isText = kind.types.map { $0 == .text || $0 == .list }
  }

  func begin(_ buffer: inout OutputBuffer) {
    buffer.append([0xef, 0xbb, 0xbf])
    for name in names {
      quote(buffer: &buffer, name)
      buffer.append(UInt8(ascii: ","))
    }
    quote(buffer: &buffer, SpreadsheetSafety.column)
    buffer.append("\r\n")
  }

  func add(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer) {
    var changed: [String] = []
    for index in names.indices {
      let isQuoted = row.isQuoted(index)
      let raw = unsafe row.raw(index)
      let inner = unsafe isQuoted ? UnsafeRawBufferPointer(rebasing: raw.dropFirst()) : raw
      buffer.append(UInt8(ascii: "\""))
      if unsafe isText[index] && SpreadsheetSafety.startsFormula(inner) {
        changed.append(names[index])
        buffer.append(UInt8(ascii: "'"))
      }
      unsafe buffer.append(inner)
      if !isQuoted { buffer.append(UInt8(ascii: "\"")) }
      buffer.append(UInt8(ascii: ","))
    }
    quote(buffer: &buffer, changed.joined(separator: ";"))
    buffer.append("\r\n")
  }

  private func quote(buffer: inout OutputBuffer, _ text: String) {
    buffer.append(UInt8(ascii: "\""))
    buffer.append(text)
    buffer.append(UInt8(ascii: "\""))
  }
}
