internal import PolicyRules
internal import Training

@testable internal import Records

extension FuzzTarget {
  /// The CSV reader: the rows do not hang on the size of the pieces they come in.
  static let csv = FuzzTarget("csv") { bytes in
    for dialect in [CSVScanner.Dialect.free, .lines] {
      let whole = rows(bytes, dialect, piece: 65_536)
      promise(rows(bytes, dialect, piece: 7) == whole, "pieces of 7 bytes read otherwise")
      promise(rows(bytes, dialect, piece: 64) == whole, "pieces of 64 bytes read otherwise")
      for row in whole where row.fault == nil {
        promise(row.texts.count == whole.first { $0.fault == nil }?.texts.count, "a row is wider")
      }
    }
  }

  /// The reader of ledger rows: the quick way and the long way read the same.
  static let ledger = FuzzTarget("ledger") { bytes in
    var scanner = CSVScanner(.lines, limit: 4096)
    scanner.scan(bytes) { row in
      guard row.fault == nil else {
        if row.fault == .torn { unsafe checkTorn(Array(row.bytes)[...]) }
        return true
      }
      let texts = row.texts()
      for index in texts.indices { checkField(row, index, texts[index]) }
      if texts.count == ResponseColumn.allCases.count {
        _ = ChainLink(row, .responses)
        if let response = try? ResponseRow(fields: texts) { checkResponse(response) }
      } else if texts.count == CompletionColumn.allCases.count {
        _ = ChainLink(row, .completions)
        _ = try? CompletionRow(fields: texts)
      } else if texts.count == DisputeColumn.allCases.count {
        _ = ChainLink(row, .disputes)
        if let dispute = try? DisputeRow(fields: texts) { checkDispute(dispute) }
      }
      return true
    }
  }

  /// What broke off is one row with its line end, or damage; nothing of it may trap.
  private static func checkTorn(_ bytes: ArraySlice<UInt8>) {
    for kind in LedgerKind.allCases { _ = TornLine.damage(of: bytes, kind) }
    var scanner = CSVScanner(.lines, limit: LedgerFile.rowLimit)
    scanner.scan(bytes + [UInt8(ascii: "\n")]) { row in
      if row.fault == nil { _ = (row.digestOfFields(), row.texts()) }
      return true
    }
  }

  /// The reader of heads that were kept; what is read can be written, and is read again.
  static let heads = FuzzTarget("heads") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(LedgerFault) {
      let heads = try LedgerHeads(text: text, file: "heads.csv")
      let again = try? LedgerHeads(text: heads.text, file: "heads.csv")
      promise(again == heads, "heads read back otherwise: \(heads.text)")
    } catch {
      promise(!error.problem.isEmpty, "nothing is said of what is wrong")
    }
  }

  /// The roster's reader; every row is a person, a fault or skipped.
  static let roster = FuzzTarget("roster") { bytes in
    let words = Roster.Words(
      roles: ["coach", "teacher"], organizations: ["imsa", "nsseo"], organization: "imsa")
    let roster = Roster(bytes, file: "roster.csv", words: words)
    promise(
      Set(roster.people.map(\.person.staffID)).count == roster.people.count,
      "a number stands twice")
    for person in roster.people {
      promise(!person.person.staffID.unicodeScalars.contains(where: Visible.acts), "an id acts")
      promise(!person.person.name.unicodeScalars.contains(where: Visible.acts), "a name acts")
    }
    for fault in roster.faults.list {
      promise(!fault.description.unicodeScalars.contains(where: Visible.acts), "a fault acts")
    }
  }
}

private struct Row: Equatable {
  let line: Int
  let texts: [String]
  let fault: CSVFault?
}

private func rows(_ bytes: [UInt8], _ dialect: CSVScanner.Dialect, piece: Int) -> [Row] {
  var scanner = CSVScanner(dialect, limit: 1 << 20)
  var rows: [Row] = []
  scanner.scan(bytes, piece: piece) { row in
    rows.append(
      Row(line: row.line, texts: row.fault == nil ? row.texts() : [], fault: row.fault))
    return true
  }
  return rows
}

private func checkField(_ row: borrowing CSVRow, _ index: Int, _ text: String) {
  promise(row.milliseconds(index) == Moment(text)?.milliseconds, "the time `\(text)`")
  if let number = row.integer(index) { promise(number == Int(text), "the number `\(text)`") }
  _ = row.localDay(index)
  _ = row.decimal(index)
  if let meant = LedgerText.unescaped(text) {
    promise(LedgerText.unescaped(LedgerText.escaped(meant)) == meant, "the text `\(text)`")
  }
  if let list = LedgerText.unescaped(list: text) {
    promise(LedgerText.unescaped(list: LedgerText.escaped(list: list)) == list, "`\(text)`")
  }
}

private func checkResponse(_ row: ResponseRow) {
  let forms = ResponseColumn.allCases.map { row.form($0) }
  let again = try? ResponseRow(fields: forms)
  promise(again == row, "a response reads back otherwise: \(forms)")
}

private func checkDispute(_ row: DisputeRow) {
  let forms = DisputeColumn.allCases.map { row.form($0) }
  let again = try? DisputeRow(fields: forms)
  promise(again == row, "a dispute reads back otherwise: \(forms)")
}
