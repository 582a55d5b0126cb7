internal import Training

extension CSVRow {
  /// Returns the last day on which a completion of `course`, finished on `done`, says that it counts,
  /// and the last on which it does; nothing where it says what is no day.
  ///
  /// A trainee may have taken another exam, whose course counts longer than the school's.
  func terms(_ course: OpenCourse, _ done: Day) -> (said: Day, until: Day)? {
    let limit = course.limit(done)
    if isEmpty(CompletionColumn.untilIndex) {
      let until = done.adding(months: course.validMonths)
      return (until, until)
    }
    guard let said = localDay(CompletionColumn.untilIndex) else { return nil }
    return (said, min(said, limit))
  }

  /// Returns why a completion of somebody whom the roster has under `organization` does not count as a
  /// pass, in words; nothing where it does, or is none.
  func hindrance(_ organization: [UInt8]?) -> String? {
    if let organization, !reads(CompletionColumn.organizationIndex, organization) {
      return "it is for another organization than the roster has"
    }
    guard reads(CompletionColumn.resultIndex, "passed") else { return nil }
    guard
      unsafe raw(CompletionColumn.policyIndex).elementsEqual(
        raw(CompletionColumn.organizationIndex))
    else { return "it was passed under the policy of another organization" }
    guard let items = integer(CompletionColumn.itemsIndex), items > 0, meetsItsScope else {
      return "it does not show that every topic was met"
    }
    return nil
  }

  /// Whether there are topics in scope, and each was met.
  private var meetsItsScope: Bool {
    let scope = CompletionColumn.scopeIndex
    let met = CompletionColumn.metIndex
    if isEmpty(scope) { return false }
    if unsafe raw(scope).elementsEqual(raw(met)) { return true }
    guard let topics = LedgerText.unescaped(list: text(scope)),
      let others = LedgerText.unescaped(list: text(met))
    else { return false }
    return Set(topics).isSubset(of: others)
  }
}

extension LedgerFault {
  /// Notes that a completion does not count, or not as long as it says.
  static func disregarded(_ installation: Installation, _ line: Int, _ why: String) -> LedgerFault {
    LedgerFault(
      file: LedgerKind.completions.fileName(installation), row: line, problem: why, isNote: true)
  }
}

extension CompletionColumn {
  // Looked up once; a scan asks for them for each row.
  fileprivate static let resultIndex = result.index
  fileprivate static let untilIndex = validUntil.index
  fileprivate static let policyIndex = policy.index
  fileprivate static let organizationIndex = organization.index
  fileprivate static let itemsIndex = items.index
  fileprivate static let scopeIndex = topicsInScope.index
  fileprivate static let metIndex = topicsMet.index
}
