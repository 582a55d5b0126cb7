internal import Training

/// A course with what a scan asks for at each row, found once for the day.
struct OpenCourse {
  /// The course's id as it stands in files.
  let id: [UInt8]
  let validMonths: Int
  /// The term that is open on the day.
  let term: CourseTerms.Term?
  /// The term's id as it stands in files.
  private let termID: [UInt8]
  private let terms: [CourseTerms.Term]

  init(_ course: CourseTerms, on day: Day) {
    id = Array(LedgerText.escaped(course.id).utf8)
    validMonths = course.validMonths
    terms = course.terms
    term = course.term(on: day)
    termID = term.map { Array(LedgerText.escaped($0.id).utf8) } ?? []
  }

  /// Returns the last day on which a completion can count that was finished on `done`.
  func limit(_ done: Day) -> Day {
    terms.reduce(done.adding(months: validMonths)) { limit, term in
      term.opens <= done && done <= term.ends ? max(limit, term.ends) : limit
    }
  }

  /// Returns whether a completion is one for the term: by its name, its day, or how long it counts.
  func isForTerm(_ row: borrowing CSVRow, _ done: Day, _ until: Day) -> Bool {
    guard let term else { return false }
    return row.reads(CompletionColumn.seasonIndex, termID)
      || (term.opens <= done && done <= term.ends) || until >= term.ends
  }
}

extension CourseHistory {
  /// Takes in a completion of `course` that was taken with `content` and counts until `until`.
  mutating func take(
    _ row: borrowing CSVRow, _ course: OpenCourse, _ done: Day, _ until: Day, _ time: Int64,
    content: Int
  ) {
    let isPassed = row.reads(CompletionColumn.resultIndex, "passed")
    if time >= lastCompletion {
      lastCompletion = time
      lastWasPassed = isPassed
      lastWasVoided = !isPassed && row.reads(CompletionColumn.resultIndex, "voided")
    }
    guard isPassed else { return }
    let isLonger = best.map { until > $0.validUntil } ?? true
    let fits = course.isForTerm(row, done, until)
    guard isLonger || fits && inTerm == nil else { return }
    let pass = Pass(row, done, until, content: content)
    if isLonger { best = pass }
    if fits { inTerm = pass }
  }
}

extension CourseHistory.Pass {
  fileprivate init(_ row: borrowing CSVRow, _ done: Day, _ until: Day, content: Int) {
    let topics = row.text(CompletionColumn.topicsInScope.index)
    self.init(
      completed: done, validUntil: until,
      policyDigest: row.text(CompletionColumn.policyDigest.index),
      topics: LedgerText.unescaped(list: topics) ?? [], content: content,
      recordID: row.meaning(CompletionColumn.recordID.index))
  }
}

extension CompletionColumn {
  // Looked up once; a scan asks for them for each row.
  fileprivate static let resultIndex = result.index
  fileprivate static let seasonIndex = season.index
}
