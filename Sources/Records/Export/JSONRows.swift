/// Rows as JSON objects, one a line, with numbers, lists and yes/no as JSON has them.
struct JSONRows: RowForm {
  private let keys: [[UInt8]]
  private let types: [ColumnType]

  init(_ kind: LedgerKind) {
    keys = kind.columns.enumerated().map { index, name in
      Array("\(index == 0 ? "{" : ",")\"\(name)\":".utf8)
    }
    types = kind.types
  }

  func begin(_ buffer: inout OutputBuffer) {}

  func add(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer) {
    addObject(row, &buffer)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds a row as an object.
  func addObject(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer) {
    for index in keys.indices {
      buffer.append(keys[index])
      add(row, index, &buffer)
    }
    buffer.append(UInt8(ascii: "}"))
  }

  @inline(__always)
  private func add(_ row: borrowing CSVRow, _ index: Int, _ buffer: inout OutputBuffer) {
    switch types[index] {
    case .count: addNumber(row, index, &buffer)
    case .number: addNumber(row, index, &buffer)
    case .flag: buffer.append(row.reads(index, "yes") ? "true" : "false")
    case .moment, .day:
      if row.isEmpty(index) { buffer.append("null") } else { addText(row, index, &buffer) }
    case .text: addText(row, index, &buffer)
    case .list: addList(row.text(index), &buffer)
    }
  }

  /// Writes the number anew: what Swift reads and JSON does not, such as `+5` or `1.`, must not slip through.
  private func addNumber(_ row: borrowing CSVRow, _ index: Int, _ buffer: inout OutputBuffer) {
    let text = row.text(index)
    if let count = Int(text) {
      buffer.append(String(count))
    } else if let number = Double(text), number.isFinite {
      buffer.append(LedgerNumber.form(number))
    } else {
      buffer.append("null")
    }
  }

  private func addText(_ row: borrowing CSVRow, _ index: Int, _ buffer: inout OutputBuffer) {
    let raw = unsafe row.raw(index)
    if !row.isQuoted(index), unsafe !raw.contains(where: JSONRows.needsCare) {
      buffer.append(UInt8(ascii: "\""))
      unsafe buffer.append(raw)
      buffer.append(UInt8(ascii: "\""))
    } else {
      let form = row.text(index)
      buffer.append(json: LedgerText.unescaped(form) ?? form)
    }
  }

  private func addList(_ form: String, _ buffer: inout OutputBuffer) {
    buffer.append(UInt8(ascii: "["))
    for (position, element) in (LedgerText.unescaped(list: form) ?? [form]).enumerated() {
      if position > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer.append(json: element)
    }
    buffer.append(UInt8(ascii: "]"))
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte >= 0x80
  }
}

/// Rows as a list in one JSON object.
struct JSONDocument: RowForm {
  private let rows: JSONRows
  private let name: String
  private var isFirst = true

  init(_ kind: LedgerKind) {
    rows = JSONRows(kind)
    name = kind.rawValue
  }

  func begin(_ buffer: inout OutputBuffer) { buffer.append("{\"\(name)\":[") }

  mutating func add(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer) {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    isFirst = false
    rows.addObject(row, &buffer)
  }

  func end(_ buffer: inout OutputBuffer) { buffer.append("]}\n") }
}
