public import Training

/// An attempt that has answers and no completion, so that it can be taken up again.
public struct UnfinishedAttempt: Hashable, Sendable {
  /// The attempt.
  public let attempt: AttemptID
  /// Its answers, in the order in which they were given.
  public let responses: [Response]
}

extension LedgerFolder {
  /// Returns a person's attempts at `course` that were not completed, the one that began last at the end.
  ///
  /// Reads all rows of `only`, or of everybody where it is nothing, and holds the answers that it returns.
  public func unfinished(
    staffID: String, course: String, only: Installation? = nil, faults: inout LedgerFaults
  ) throws(LedgerFailure) -> [UnfinishedAttempt] {
    var filter = RecordFilter()
    filter.staffID = staffID
    filter.course = course
    let finished = try finishedAttempts(filter, faults: &faults)
    var answers: [AttemptID: [Response]] = [:]
    try forEachResponse(where: filter, only: only, faults: &faults) { row in
      if !finished.contains(row.response.attempt) {
        answers[row.response.attempt, default: []].append(row.response)
      }
      return true
    }
    return answers.map { UnfinishedAttempt(attempt: $0, responses: inOrder($1, only)) }
      .sorted { $0.isBefore($1) }
  }

  /// Leaves one file's order as it is, and orders answers that may lie in several files by time.
  private func inOrder(_ responses: [Response], _ only: Installation?) -> [Response] {
    only == nil ? responses.sorted { $0.answeredAt < $1.answeredAt } : responses
  }

  private func finishedAttempts(
    _ filter: RecordFilter, faults: inout LedgerFaults
  ) throws(LedgerFailure) -> Set<AttemptID> {
    var finished: Set<AttemptID> = []
    try forEachCompletion(.all, where: filter, faults: &faults) { row in
      finished.insert(row.record.attempt)
      return true
    }
    return finished
  }
}

extension UnfinishedAttempt {
  fileprivate func isBefore(_ other: UnfinishedAttempt) -> Bool {
    (attempt.startedAt.milliseconds, attempt.seed)
      < (other.attempt.startedAt.milliseconds, other.attempt.seed)
  }
}
