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
    var filter = RecordFilter()
    // A correction may name another person; the answers are those of the attempt.
    filter.staffID = try staffID(of: attempt) ?? row.record.person.staffID
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
      earlier: earlier.sorted { $0.answeredAt < $1.answeredAt })
  }

  private func staffID(of attempt: AttemptID) throws(LedgerFailure) -> String? {
    var staffID: String?
    var unused = LedgerFaults(limit: 0)
    let name = Array(attempt.description.utf8)
    try scan(.responses, faults: &unused) { row, _ in
      guard row.reads(ResponseColumn.attemptID.index, name) else { return true }
      staffID = LedgerText.unescaped(row.text(ResponseColumn.staffID.index))
      return false
    }
    return staffID
  }
}

extension CompletionRow {
  /// What stands in the row's columns, by their names and in their order; texts as in the ledger.
  public var fields: [(name: String, text: String)] {
    CompletionColumn.allCases.map { ($0.rawValue, form($0)) }
  }
}
