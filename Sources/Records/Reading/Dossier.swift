public import Training

/// One completion with everything in the ledgers that belongs to it.
public struct Dossier: Hashable, Sendable {
  /// The completion with its corrections.
  public let history: RecordHistory
  /// The answers of its attempt, in the order in which they were given.
  public let responses: [Response]
  /// The person's answers before the attempt began, in the order in which they were given.
  public let earlier: [Response]
  /// Which of these rows were changed after they were written.
  public let changed: [LedgerFault]
  /// The file that held the answers and is gone, where that is why there are none.
  public let lostFile: String?

  /// The completion that was asked for.
  public var row: CompletionRow { history.row }

  /// The row that the training wrote: a correction may name another person or other roles.
  public var first: CompletionRow { history.first }
}

extension LedgerFolder {
  /// Returns the completion with the id `id` and what belongs to it, or nothing where there is none.
  ///
  /// - Complexity: reads all rows; holds the person's.
  public func dossier(_ id: String, faults: inout LedgerFaults) throws(LedgerFailure) -> Dossier? {
    guard let history = try history(of: id, faults: &faults) else { return nil }
    let first = history.first
    let attempt = first.record.attempt
    var changed = history.changed
    let found = try look(at: attempt, from: history.origin, changed: &changed)
    var filter = RecordFilter()
    // Two installations may have begun at one instant with one seed: an attempt's name is not enough.
    // A correction may name another person, though; the answers are those of whoever gave them.
    filter.staffID =
      first.correction == nil
      ? first.record.person.staffID : found ?? first.record.person.staffID
    filter.organization = first.record.person.organization
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
      history: history, responses: responses,
      earlier: earlier.sorted { $0.answeredAt < $1.answeredAt }, changed: changed,
      lostFile: responses.isEmpty ? try lostFile(of: history.first.recordID) : nil)
  }

  /// Names the answers of an attempt that were changed; returns whose answers they are, as far as one
  /// can tell: those in the file of the installation `origin` come first.
  private func look(
    at attempt: AttemptID, from origin: String, changed: inout [LedgerFault]
  ) throws(LedgerFailure) -> String? {
    var unused = LedgerFaults(limit: 0)
    var found: [LedgerFault] = []
    var staffID: String?
    var isOwn = false
    let name = Array(attempt.description.utf8)
    try scan(.responses, faults: &unused) { row, installation in
      guard row.reads(ResponseColumn.attemptID.index, name) else { return true }
      if staffID == nil || !isOwn && installation.slug == origin {
        staffID = LedgerText.unescaped(row.text(ResponseColumn.staffID.index))
        isOwn = installation.slug == origin
      }
      guard row.text(row.count - 1) != row.digestOfFields() else { return true }
      found.append(
        LedgerFault(
          file: LedgerKind.responses.fileName(installation), row: row.line,
          problem: "was changed after it was written"))
      return true
    }
    changed += found
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
