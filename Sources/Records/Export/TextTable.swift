/// A few rows of texts on their way to another program.
public struct TextTable: Hashable, Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// The rows.
  public let rows: [[String]]

  /// Makes a table; each row has a text a column.
  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as CSV (RFC 4180, with LF); what acts on a terminal is escaped as in a ledger.
  public var csv: [UInt8] {
    ([columns] + rows.map { $0.map(LedgerText.escaped) }).flatMap { CSVText.line($0) + [10] }
  }

  /// The table as CSV in which no cell begins a formula; see ``SpreadsheetSafety``.
  public var spreadsheetCSV: [UInt8] {
    var bytes: [UInt8] = [0xef, 0xbb, 0xbf]
    append(columns + [SpreadsheetSafety.column], to: &bytes)
    for row in rows {
      let (safe, escaped) = SpreadsheetSafety.made(
        safe: row.map(LedgerText.escaped), columns: columns)
      append(safe + [escaped.joined(separator: ";")], to: &bytes)
    }
    return bytes
  }

  private func append(_ texts: [String], to bytes: inout [UInt8]) {
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      CSVText.appendQuoted(text, to: &bytes)
    }
    bytes += [13, 10]
  }
}
