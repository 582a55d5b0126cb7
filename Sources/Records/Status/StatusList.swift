public import Training

/// How everybody stands with every course that is asked of them, as of one day.
public struct StatusList: Hashable, Sendable {
  /// Within how many days something counts as due soon.
  public static let soon = 14

  /// A row a person and course: the roster's people in its order, then those who are not on it.
  public internal(set) var rows: [StatusRow] = []
  /// Rows of the ledgers that could not be read.
  public internal(set) var faults = LedgerFaults()
  /// The day.
  public let day: Day

  /// Reads the ledgers of `folder`.
  ///
  /// What was completed or answered after `day` is not seen.
  ///
  /// - Complexity: reads all rows once; memory grows with the people, not with the rows.
  public init(
    _ roster: Roster, _ courses: [CourseTerms], in folder: LedgerFolder, on day: Day,
    changes: [PolicyChange] = []
  ) throws(LedgerFailure) {
    self.day = day
    var scan = HistoryScan(roster, courses, on: day)
    try scan.read(folder, faults: &faults)
    let judge = StatusJudge(day: day, changes: changes)
    for (number, person) in roster.people.enumerated() {
      for (place, course) in courses.enumerated() {
        let history = scan.histories[number][place]
        guard let row = judge.row(person, course, history) else { continue }
        rows.append(row)
      }
    }
    for (number, person) in scan.names.sorted(by: { $0.key < $1.key })
    where !roster.doubled.contains(person.staffID) {
      for (place, course) in courses.enumerated() {
        guard let pass = scan.histories[number][place].best else { continue }
        rows.append(judge.unknown(person, course, pass))
      }
    }
  }
}
