@testable import Records

/// The same reading as ``CSVScanner``'s, written byte by byte and without any thought of speed.
func referenceScan(_ bytes: [UInt8], _ dialect: CSVScanner.Dialect) -> [Seen] {
  var seen: [Seen] = []
  var expected: Int?
  var line = 1
  var rest = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
  while !rest.isEmpty {
    let start = line
    var row = referenceRow(rest, dialect)
    line += row.lineEnds
    rest = rest.dropFirst(row.taken)
    if row.text.last == 0x0d, row.hasEnd || dialect == .free, !row.isOpen {
      row.text.removeLast()
    }
    if row.text.isEmpty, dialect == .free { continue }
    let fields = referenceFields(row.text)
    if let fault = referenceFault(row, fields, dialect, expected) {
      seen.append(Seen(start, fault))
    } else {
      expected = expected ?? fields.count
      seen.append(Seen(start, fields.map(referenceValue)))
    }
  }
  return seen
}

struct ReferenceRow {
  var text: [UInt8] = []
  var taken = 0
  var lineEnds = 0
  var hasEnd = false
  var isOpen = false
}

private func referenceRow(_ bytes: ArraySlice<UInt8>, _ dialect: CSVScanner.Dialect) -> ReferenceRow
{
  var row = ReferenceRow()
  for byte in bytes {
    row.taken += 1
    if byte == 0x22 { row.isOpen.toggle() }
    if byte == 0x0a {
      row.lineEnds += 1
      if !row.isOpen || dialect == .lines {
        row.hasEnd = true
        return row
      }
    }
    row.text.append(byte)
  }
  return row
}

private func referenceFields(_ text: [UInt8]) -> [[UInt8]] {
  var fields: [[UInt8]] = [[]]
  var isOpen = false
  for byte in text {
    if byte == 0x22 { isOpen.toggle() }
    if byte == 0x2c, !isOpen { fields.append([]) } else { fields[fields.count - 1].append(byte) }
  }
  return fields
}

private func referenceFault(
  _ row: ReferenceRow, _ fields: [[UInt8]], _ dialect: CSVScanner.Dialect, _ expected: Int?
) -> CSVFault? {
  if !row.hasEnd, dialect == .lines { return .torn }
  if !row.hasEnd, row.isOpen { return .openQuote }
  if row.text.contains(0) { return .nul }
  var isOpen = false
  var hasLoneReturn = false
  var hasControl = false
  for byte in row.text {
    if byte == 0x22 { isOpen.toggle() }
    if byte == 0x0d, !isOpen { hasLoneReturn = true }
    if byte == 0x0d, isOpen, dialect == .lines { hasControl = true }
    if byte == 0x1b { hasControl = true }
  }
  if hasLoneReturn { return .loneCarriageReturn }
  if hasControl { return .control }
  if row.isOpen { return .straySign }
  if String(validating: row.text, as: UTF8.self) == nil { return .invalidUTF8 }
  if !fields.allSatisfy(isWellQuoted) { return .straySign }
  if let expected, fields.count != expected {
    return .fields(found: fields.count, expected: expected)
  }
  return nil
}

private func isWellQuoted(_ field: [UInt8]) -> Bool {
  guard field.first == 0x22 else { return !field.contains(0x22) }
  guard field.count >= 2, field.last == 0x22 else { return false }
  let inner = String(decoding: field.dropFirst().dropLast(), as: UTF8.self)
  return !inner.replacing("\"\"", with: "").contains("\"")
}

private func referenceValue(_ field: [UInt8]) -> String {
  let text = String(decoding: field, as: UTF8.self)
  guard field.first == 0x22 else { return text }
  return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
}
