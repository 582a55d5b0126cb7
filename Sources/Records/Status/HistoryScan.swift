internal import Training

/// Reads the ledgers of a folder into one history a person and course.
struct HistoryScan {
  private(set) var staff = FieldTable()
  /// By the number of the person, then by the place of the course, in one list: a list of lists is
  /// easily copied as a whole.
  private var histories: [CourseHistory] = []
  /// What the latest completion says of people who are not on the roster, by their number, and when
  /// it was completed.
  private(set) var names: [Int: (time: Int64, person: Person)] = [:]
  /// The contents that completions were taken with.
  private(set) var contents = FieldTable()
  /// The organization of each person of the roster, as it stands in files; none where the roster is
  /// silent.
  private let organizations: [[UInt8]?]
  private let courses: [OpenCourse]
  private let day: Day
  private let lastDay: Day
  private let organization: [UInt8]?
  private let known: Int

  /// Begins with the people of the roster, so that they have the numbers of their places.
  ///
  /// With `organization`, what was done for another one is not seen.
  init(
    _ roster: Roster, _ courses: [CourseTerms], on day: Day, organization: String? = nil,
    answersUntil: Day? = nil
  ) {
    self.courses = courses.map { OpenCourse($0, on: day) }
    self.day = day
    lastDay = answersUntil ?? day
    self.organization = organization.map { Array(LedgerText.escaped($0).utf8) }
    for person in roster.people {
      _ = staff.number(LedgerText.escaped(person.person.staffID))
    }
    known = staff.count
    organizations = roster.people.map { person in
      person.namesOrganization ? Array(LedgerText.escaped(person.person.organization).utf8) : nil
    }
    histories = Array(repeating: CourseHistory(), count: known * courses.count)
  }

  /// Returns what was found of a person and a course, by their numbers.
  func history(_ person: Int, _ course: Int) -> CourseHistory {
    histories[person * courses.count + course]
  }

  /// Returns where the history of a person and a course stands, and makes room for it.
  private mutating func place(of person: Int, _ course: Int) -> Int {
    let missing = (person &+ 1) &* courses.count &- histories.count
    if missing > 0 { histories.append(contentsOf: repeatElement(CourseHistory(), count: missing)) }
    return person &* courses.count &+ course
  }

  private func course(_ row: borrowing CSVRow, _ column: Int) -> Int? {
    for place in courses.indices where row.reads(column, courses[place].id) { return place }
    return nil
  }

  private func isAsked(_ row: borrowing CSVRow, _ column: Int) -> Bool {
    organization.map { row.reads(column, $0) } ?? true
  }

  /// Reads the completions; those that were corrected count for nothing.
  mutating func readCompletions(
    _ folder: LedgerFolder, _ faults: inout LedgerFaults
  ) throws(LedgerFailure) {
    let replaced = try folder.replacedRows(faults: &faults)
    let check = RowCheck(.completions)
    var found = LedgerFaults()
    try folder.scan(.completions, faults: &faults) { row, installation in
      guard let course = course(row, CompletionColumn.courseIndex),
        isAsked(row, CompletionColumn.organizationIndex)
      else { return true }
      let isReplaced =
        !replaced.isEmpty && replaced.contains(row.text(CompletionColumn.idIndex))
      let unread =
        check.fault(row)
        ?? takeCompletion(row, course, isReplaced: isReplaced) { why in
          found.add(.disregarded(installation, row.line, why))
        }
      if let unread { found.add(.unreadable(.completions, installation, row.line, unread)) }
      return true
    }
    faults.add(found)
  }

  /// Takes in one completion of `course`, or returns why it cannot be read; `note` is told why it does
  /// not count as it says.
  private mutating func takeCompletion(
    _ row: borrowing CSVRow, _ course: Int, isReplaced: Bool, note: (String) -> Void
  ) -> FieldFault? {
    guard let done = row.localDay(CompletionColumn.timeIndex),
      let time = row.milliseconds(CompletionColumn.timeIndex)
    else { return FieldFault(column: "completed_at", problem: "is not a time with an offset") }
    guard let terms = row.terms(courses[course], done) else {
      return FieldFault(column: "valid_until", problem: "is not a day")
    }
    guard done <= day else { return nil }
    let person = staff.number(row, CompletionColumn.staffIndex)
    let place = place(of: person, course)
    histories[place].lastEnd = max(histories[place].lastEnd, time)
    // What was corrected counts no more, but its answers are no attempt that goes on.
    if isReplaced { return nil }
    if person >= known, time >= names[person]?.time ?? .min { names[person] = (time, Person(row)) }
    if let why = row.hindrance(person < known ? organizations[person] : nil) {
      if terms.said >= day { note("does not count: \(why)") }
      return nil
    }
    if terms.said > terms.until, terms.said >= day {
      note("says that it counts until \(terms.said); its course lets it count until \(terms.until)")
    }
    let content = contents.number(row, CompletionColumn.contentIndex)
    histories[place].take(row, courses[course], done, terms.until, time, content: content)
    return nil
  }

  /// Takes in one response, or returns why it cannot be read.
  @inline(__always)
  mutating func takeResponse(_ row: borrowing CSVRow) -> FieldFault? {
    guard let course = course(row, ResponseColumn.courseIndex),
      isAsked(row, ResponseColumn.organizationIndex)
    else { return nil }
    let person = staff.number(row, ResponseColumn.staffIndex)
    guard person < known else { return nil }
    guard let time = row.milliseconds(ResponseColumn.timeIndex) else {
      return FieldFault(column: "answered_at", problem: "is not a time with an offset")
    }
    let place = person &* courses.count &+ course
    guard time > histories[place].lastAnswer,
      let answered = row.localDay(ResponseColumn.timeIndex), answered <= lastDay
    else { return nil }
    histories[place].lastAnswer = time
    histories[place].lastAnswerDay = answered
    return nil
  }

  /// Takes in the answers that a copy of this scan has found since.
  mutating func mergeAnswers(of other: HistoryScan) {
    for place in histories.indices
    where other.histories[place].lastAnswer > histories[place].lastAnswer {
      histories[place].lastAnswer = other.histories[place].lastAnswer
      histories[place].lastAnswerDay = other.histories[place].lastAnswerDay
    }
  }
}

extension Person {
  /// Reads the person of a completion; what is no text of the format is taken as it stands.
  fileprivate init(_ row: borrowing CSVRow) {
    let roles = row.text(CompletionColumn.roles.index)
    self.init(
      staffID: row.meaning(.staffID), name: row.meaning(.name), email: row.meaning(.email),
      organization: row.meaning(.organization), site: row.meaning(.site),
      roles: LedgerText.unescaped(list: roles) ?? [roles])
  }
}

extension CSVRow {
  fileprivate func meaning(_ column: CompletionColumn) -> String { meaning(column.index) }
}

extension CompletionColumn {
  // Looked up once; a scan asks for them for each row.
  fileprivate static let courseIndex = course.index
  fileprivate static let timeIndex = completedAt.index
  fileprivate static let idIndex = recordID.index
  fileprivate static let staffIndex = staffID.index
  fileprivate static let organizationIndex = organization.index
  fileprivate static let contentIndex = contentDigest.index
}

extension ResponseColumn {
  fileprivate static let courseIndex = course.index
  fileprivate static let timeIndex = answeredAt.index
  fileprivate static let staffIndex = staffID.index
  fileprivate static let organizationIndex = organization.index
}
