internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Training

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
  func unknownWords(
    _ kind: LedgerKind, in folder: LedgerFolder, known: [String: Set<String>] = [:]
  ) throws -> [String] {
    var sentences: [String] = []
    for (column, word) in asked where known[column]?.contains(word) != true {
      let words = try folder.words(in: column, of: kind).union(known[column] ?? [])
      if words.contains(word) { continue }
      let what = column == "roles" ? "role" : column
      sentences.append(
        joined(
          "nobody and nothing here has the \(what) `\(word)`",
          suggestion(for: word, in: words.sorted())))
    }
    return sentences
  }
}

extension Assignment {
  /// Ends the command where `filter` asks for a word that nobody knows.
  func check(_ filter: RecordFilter, in folder: LedgerFolder) throws {
    let known = [
      "course": Set(courses.map(\.id)), "organization": Set(content.policies.map(\.id)),
      "site": Set(roster.people.map(\.person.site)), "roles": roles,
    ]
    let unknown = try filter.unknownWords(.completions, in: folder, known: known)
    if !unknown.isEmpty { throw Stop(.usage, unknown) }
  }
}
