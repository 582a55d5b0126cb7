public import Training

/// How everybody stands with every course that is asked of them, as of one day.
public struct StatusList: Hashable, Sendable {
  /// Within how many days something counts as due soon.
  public static let soon = 14

  /// A row a person and course: the roster's people in its order, then those who are not on it.
  public internal(set) var rows: [StatusRow] = []
  /// Rows of the ledgers that could not be read.
  public internal(set) var faults = LedgerFaults()
  /// With what content the completions were taken that count.
  public internal(set) var contents: [ContentUse] = []
  /// The day.
  public let day: Day

  /// Reads the ledgers of `folder`.
  ///
  /// What was completed after `day` is not seen, nor what was answered after it or after
  /// `answersUntil`, nor, with `organization`, what was done for another one.
  ///
  /// - Complexity: reads the completions twice and the answers once; memory grows with the people, not with the rows.
  public init(
    _ roster: Roster, _ courses: [CourseTerms], in folder: LedgerFolder, on day: Day,
    changes: [PolicyChange] = [], organization: String? = nil, answersUntil: Day? = nil
  ) throws(LedgerFailure) {
    var faults = LedgerFaults()
    var scan = HistoryScan(
      roster, courses, on: day, organization: organization, answersUntil: answersUntil)
    try scan.readCompletions(folder, &faults)
    try scan.readResponses(folder, &faults)
    self.init(roster, courses, scan, on: day, changes: changes)
    self.faults = faults
  }

  /// Judges what `scan` has found.
  init(
    _ roster: Roster, _ courses: [CourseTerms], _ scan: HistoryScan, on day: Day,
    changes: [PolicyChange]
  ) {
    self.day = day
    let judge = StatusJudge(day: day, changes: changes)
    for (number, person) in roster.people.enumerated() {
      for (place, course) in courses.enumerated() {
        let history = covered(scan.history(number, place), course, courses, number, scan)
        guard let row = judge.row(person, course, history) else { continue }
        rows.append(row)
        if row.counts, let pass = judge.counting(course, history) { count(pass, scan) }
      }
    }
    let numbers = Dictionary(
      roster.people.map { ($0.person.staffID.withoutZeros, $0.person.staffID) },
      uniquingKeysWith: { first, _ in first })
    for (number, person) in scan.names.mapValues(\.person).sorted(by: { $0.key < $1.key })
    where !roster.doubled.contains(person.staffID) {
      for (place, course) in courses.enumerated() {
        guard let pass = scan.history(number, place).best else { continue }
        rows.append(
          judge.unknown(person, course, pass, near: numbers[person.staffID.withoutZeros]))
      }
    }
  }

  /// Returns `history` with a whole course that was passed in the open term in the place of a
  /// refresher: nobody need refresh on the day what was learned on the day.
  private func covered(
    _ history: CourseHistory, _ course: CourseTerms, _ courses: [CourseTerms], _ person: Int,
    _ scan: HistoryScan
  ) -> CourseHistory {
    guard history.inTerm == nil, let term = course.term(on: day) else { return history }
    let passes = courses.indices.filter { courses[$0].terms.isEmpty }.compactMap { place in
      var pass = scan.history(person, place).best
      pass?.standsIn = courses[place].id
      return pass
    }
    guard var pass = passes.last(where: { term.opens <= $0.completed && $0.completed <= term.ends })
    else { return history }
    var history = history
    pass.validUntil = term.ends
    history.inTerm = pass
    return history
  }

  /// Returns the rows of people and courses that pass `filter`; its days, season and result are not asked.
  public func matching(_ filter: RecordFilter) -> StatusList {
    var part = self
    part.rows.removeAll { row in
      let person = row.person.person
      return
        !(filter.organization ?? person.organization == person.organization
        && filter.site ?? person.site == person.site
        && filter.staffID ?? person.staffID == person.staffID
        && filter.course ?? row.course == row.course
        && filter.role.map(person.roles.contains) ?? true)
    }
    return part
  }
}

extension String {
  /// What is left when zeros in front are dropped, as spreadsheets do.
  fileprivate var withoutZeros: String { String(drop { $0 == "0" }) }
}
