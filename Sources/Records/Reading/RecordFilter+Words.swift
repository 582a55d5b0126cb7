public import PolicyRules

extension RecordFilter {
  /// What is asked for, by the column that it is looked for in; numbers of people are left out.
  private var asked: [(column: String, word: String)] {
    [
      ("course", course), ("season", season), ("organization", organization), ("site", site),
      ("roles", role), ("result", result),
    ].compactMap { column, word in word.map { (column, $0) } }
  }

  /// Says of each word that stands neither in `known` nor in the ledgers that it does not.
  ///
  /// - Complexity: reads the ledger once for each word that is not in `known`.
  public func unknownWords(
    _ kind: LedgerKind, in folder: LedgerFolder, known: [String: Set<String>] = [:]
  ) throws(LedgerFailure) -> [Misstatement] {
    var unknown: [Misstatement] = []
    var known = known
    known["result", default: []].formUnion(["passed", "not-passed", CompletionRow.voided])
    // Numbers of people are not repeated where faults go.
    if let staffID, known["staff_id"]?.contains(staffID) != true,
      try !folder.words(in: "staff_id", of: kind).contains(staffID)
    {
      unknown.append(
        Misstatement("nobody here has that staff number", help: "zeros in front count, as in 0042"))
    }
    for (column, word) in asked where known[column]?.contains(word) != true {
      let words = try folder.words(in: column, of: kind).union(known[column] ?? [])
      if words.contains(word) { continue }
      let what = column == "roles" ? "role" : column
      unknown.append(
        Misstatement(
          "nobody and nothing here has the \(what) `\(word)`", for: word, in: words.sorted()))
    }
    return unknown
  }
}
