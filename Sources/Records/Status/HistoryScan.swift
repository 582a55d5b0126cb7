internal import Training

/// Reads the ledgers of a folder into one history a person and course.
struct HistoryScan {
  private(set) var staff = FieldTable()
  /// By the number of the person, then by the place of the course.
  private(set) var histories: [[CourseHistory]] = []
  /// What the latest completion says of people, by their number.
  private(set) var names: [Int: Person] = [:]
  private let courses: [CourseTerms]
  private let ids: [[UInt8]]
  private let day: Day
  private let organization: [UInt8]?
  private let known: Int

  /// Begins with the people of the roster, so that they have the numbers of their places.
  ///
  /// With `organization`, what was done for another one is not seen.
  init(
    _ roster: Roster, _ courses: [CourseTerms], on day: Day, organization: String? = nil
  ) {
    self.courses = courses
    self.day = day
    self.organization = organization.map { Array(LedgerText.escaped($0).utf8) }
    ids = courses.map { Array(LedgerText.escaped($0.id).utf8) }
    for person in roster.people {
      _ = staff.number(LedgerText.escaped(person.person.staffID))
    }
    known = staff.count
    histories = Array(repeating: courses.map { _ in CourseHistory() }, count: known)
  }

  private mutating func index(of person: Int) -> Int {
    if person == histories.count { histories.append(courses.map { _ in CourseHistory() }) }
    return person
  }

  private func place(_ row: borrowing CSVRow, _ column: Int) -> Int? {
    for (place, id) in ids.enumerated() where row.reads(column, id) { return place }
    return nil
  }

  private func isAsked(_ row: borrowing CSVRow, _ column: Int) -> Bool {
    organization.map { row.reads(column, $0) } ?? true
  }

  /// Reads the completions, those that were corrected left out.
  mutating func readCompletions(
    _ folder: LedgerFolder, _ faults: inout LedgerFaults
  ) throws(LedgerFailure) {
    let replaced = try folder.replacedRows(faults: &faults)
    try folder.scan(.completions, faults: &faults) { row, _ in
      guard let place = place(row, CompletionColumn.courseIndex),
        isAsked(row, CompletionColumn.organizationIndex),
        let done = row.localDay(CompletionColumn.timeIndex), done <= day,
        let time = row.milliseconds(CompletionColumn.timeIndex),
        replaced.isEmpty || !replaced.contains(row.text(CompletionColumn.idIndex))
      else { return true }
      let person = index(of: staff.number(row, CompletionColumn.staffIndex))
      if person >= known { names[person] = try? CompletionRow(fields: row.texts()).record.person }
      take(row, &histories[person][place], courses[place], done, time)
      return true
    }
  }

  /// Takes in one response.
  @inline(__always)
  mutating func takeResponse(_ row: borrowing CSVRow) {
    guard let place = place(row, ResponseColumn.courseIndex),
      isAsked(row, ResponseColumn.organizationIndex)
    else { return }
    let person = staff.number(row, ResponseColumn.staffIndex)
    guard person < known, let time = row.milliseconds(ResponseColumn.timeIndex),
      time > histories[person][place].lastAnswer,
      let answered = row.localDay(ResponseColumn.timeIndex), answered <= day
    else { return }
    histories[person][place].lastAnswer = time
    histories[person][place].lastAnswerDay = answered
  }

  private func take(
    _ row: borrowing CSVRow, _ history: inout CourseHistory, _ course: CourseTerms, _ done: Day,
    _ time: Int64
  ) {
    if row.reads(CompletionColumn.result.index, "voided") { return }
    let isPassed = row.reads(CompletionColumn.result.index, "passed")
    if time >= history.lastCompletion {
      history.lastCompletion = time
      history.lastWasPassed = isPassed
    }
    guard isPassed else { return }
    let until =
      row.localDay(CompletionColumn.validUntil.index)
      ?? done.adding(months: course.validMonths)
    let term = course.term(on: day)
    let fits = term.map { isFor($0, row, done, until) } ?? false
    guard until > history.best?.validUntil ?? Day(number: .min) || fits && history.inTerm == nil
    else { return }
    let pass = CourseHistory.Pass(
      completed: done, validUntil: until,
      policyDigest: row.text(CompletionColumn.policyDigest.index),
      topics: LedgerText.unescaped(list: row.text(CompletionColumn.topicsInScope.index)) ?? [])
    if until > history.best?.validUntil ?? Day(number: .min) { history.best = pass }
    if fits { history.inTerm = pass }
  }

  /// Returns whether a completion is one for `term`: by its name, its day, or how long it counts.
  private func isFor(
    _ term: CourseTerms.Term, _ row: borrowing CSVRow, _ done: Day, _ until: Day
  ) -> Bool {
    row.reads(CompletionColumn.season.index, Array(LedgerText.escaped(term.id).utf8))
      || (term.opens <= done && done <= term.ends) || until >= term.ends
  }
}

extension CompletionColumn {
  // Looked up once; a scan asks for them for each row.
  fileprivate static let courseIndex = course.index
  fileprivate static let timeIndex = completedAt.index
  fileprivate static let idIndex = recordID.index
  fileprivate static let staffIndex = staffID.index
  fileprivate static let organizationIndex = organization.index
}

extension ResponseColumn {
  fileprivate static let courseIndex = course.index
  fileprivate static let timeIndex = answeredAt.index
  fileprivate static let staffIndex = staffID.index
  fileprivate static let organizationIndex = organization.index
}
