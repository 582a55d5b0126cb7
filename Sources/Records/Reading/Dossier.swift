public import Training

/// One completion with everything in the ledgers that belongs to it.
public struct Dossier: Hashable, Sendable {
  /// The completion.
  public let row: CompletionRow
  /// The rows that correct it.
  public let corrections: [CompletionRow]
  /// The answers of its attempt, in the order in which they were given.
  public let responses: [Response]
  /// The person's answers before the attempt began, in the order in which they were given.
  public let earlier: [Response]
  /// Which of these rows were changed after they were written.
  public let changed: [LedgerFault]
  /// The file that held the answers and is gone, where that is why there are none.
  public let lostFile: String?
}

extension LedgerFolder {
  /// Returns the completion with the id `id` and what belongs to it, or nothing where there is none.
  ///
  /// - Complexity: reads all rows; holds the person's.
  public func dossier(_ id: String, faults: inout LedgerFaults) throws(LedgerFailure) -> Dossier? {
    var row: CompletionRow?
    var corrections: [CompletionRow] = []
    var unused = LedgerFaults(limit: 0)
    try forEachCompletion(.all, faults: &unused) { found in
      if found.recordID == id { row = found }
      if found.correction?.supersedes == id { corrections.append(found) }
      return true
    }
    guard let row else { return nil }
    let attempt = row.record.attempt
    var changed: [LedgerFault] = []
    var filter = RecordFilter()
    // A correction may name another person; the answers are those of the attempt.
    filter.staffID =
      try look(at: id, attempt, changed: &changed) ?? row.record.person.staffID
    var responses: [Response] = []
    var earlier: [Response] = []
    try forEachResponse(where: filter, faults: &faults) { found in
      if found.response.attempt == attempt {
        responses.append(found.response)
      } else if found.response.answeredAt < attempt.startedAt {
        earlier.append(found.response)
      }
      return true
    }
    return Dossier(
      row: row, corrections: corrections, responses: responses,
      earlier: earlier.sorted { $0.answeredAt < $1.answeredAt }, changed: changed,
      lostFile: responses.isEmpty ? try lostFile(of: id) : nil)
  }

  /// Names the rows of a completion, its corrections and its answers that were changed; returns whose
  /// answers they are.
  private func look(
    at id: String, _ attempt: AttemptID, changed: inout [LedgerFault]
  ) throws(LedgerFailure) -> String? {
    var unused = LedgerFaults(limit: 0)
    var found: [LedgerFault] = []
    var staffID: String?
    func check(_ row: borrowing CSVRow, _ kind: LedgerKind, _ installation: Installation) {
      guard row.text(row.count - 1) != row.digestOfFields() else { return }
      found.append(
        LedgerFault(
          file: kind.fileName(installation), row: row.line,
          problem: "was changed after it was written"))
    }
    try scan(.completions, faults: &unused) { row, installation in
      let names = [CompletionColumn.recordID, .supersedes].map { row.text($0.index) }
      if names.contains(id) { check(row, .completions, installation) }
      return true
    }
    let name = Array(attempt.description.utf8)
    try scan(.responses, faults: &unused) { row, installation in
      guard row.reads(ResponseColumn.attemptID.index, name) else { return true }
      staffID = staffID ?? LedgerText.unescaped(row.text(ResponseColumn.staffID.index))
      check(row, .responses, installation)
      return true
    }
    changed = found
    return staffID
  }

  private func lostFile(of id: String) throws(LedgerFailure) -> String? {
    guard let installation = Installation(slug: String(id.prefix { $0 != "-" })) else {
      return nil
    }
    var unused = LedgerFaults(limit: 0)
    let isThere = try installations(.responses, faults: &unused).contains(installation)
    return isThere ? nil : LedgerKind.responses.fileName(installation)
  }
}

extension CompletionRow {
  /// What stands in the row's columns, by their names and in their order; texts as in the ledger.
  public var fields: [(name: String, text: String)] {
    CompletionColumn.allCases.map { ($0.rawValue, form($0)) }
  }
}
