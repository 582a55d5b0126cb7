extension LedgerFolder {
  /// Returns the words that stand in `column` of all rows of this kind, those of lists one by one; none
  /// where there is no such column.
  ///
  /// - Complexity: reads all rows; memory grows with the words.
  public func words(
    in column: String, of kind: LedgerKind
  ) throws(LedgerFailure) -> Set<String> {
    guard let index = kind.columns.firstIndex(of: column) else { return [] }
    var table = FieldTable()
    var unused = LedgerFaults(limit: 0)
    try scan(kind, faults: &unused) { row, _ in
      _ = table.number(row, index)
      return true
    }
    let forms = (0..<table.count).map { table.form($0) }
    let isList = kind.types[index] == .list
    let words = forms.flatMap { form in
      isList ? LedgerText.unescaped(list: form) ?? [] : [LedgerText.unescaped(form) ?? form]
    }
    return Set(words.filter { !$0.isEmpty })
  }
}
