/// What stands after the last line feed of a ledger.
///
/// A write that broke off leaves the beginning of one row, which may be set aside. Anything else was
/// made by another program, and may hold every row of the file.
enum TornLine {
  /// Returns what else than one row that broke off `line` is, in words that follow the file's name; or
  /// nothing where it is that.
  static func damage(of line: ArraySlice<UInt8>, _ kind: LedgerKind) -> String? {
    // The last one may be half of a line end.
    if line.dropLast().contains(UInt8(ascii: "\r")) {
      return "has carriage returns for line ends, as some spreadsheets write them; "
        + "bring back the file as it was, or turn them into line feeds"
    }
    guard line.count <= LedgerFile.rowLimit, !holdsMoreThanOneRow(line, kind) else {
      return "ends in more than one row that broke off; bring back the file as it was"
    }
    return nil
  }

  private static func holdsMoreThanOneRow(_ line: ArraySlice<UInt8>, _ kind: LedgerKind) -> Bool {
    let width = kind.columns.count
    var fields = 0
    var scanner = CSVScanner(.lines, limit: LedgerFile.rowLimit)
    scanner.scan(line + [UInt8(ascii: "\n")]) { row in
      fields = row.count
      return false
    }
    return fields > width
  }
}
