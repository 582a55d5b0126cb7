internal import PolicyRules
public import Training

extension Desk {
  /// Returns how the person stands on `day` with each course that is asked of them.
  public func standings(on day: Day) throws -> [CourseStanding] {
    try standings(catalog.courses, on: day)
  }

  /// Returns how the person stands with `course`, if it is asked of them.
  public func standing(of course: Course, on day: Day) throws -> CourseStanding? {
    // The whole list: one course may stand for another.
    try standings(catalog.courses, on: day).first { $0.course.id == course.id }
  }

  private func standings(_ courses: [Course], on day: Day) throws -> [CourseStanding] {
    let staffID = person.person.staffID
    let terms = courses.map { CourseTerms($0, roles: names(of: $0.roles), around: day) }
    let list = try StatusList(
      Roster(people: [person]), terms, in: folder, on: day, changes: try changes(by: day),
      organization: person.person.organization,
      // Answers that a clock set wrong has dated ahead are to be gone on from, too.
      answersUntil: Day(number: .max))
    let rows = list.rows.filter { $0.person.person.staffID == staffID }
    let known = rows.flatMap { [$0.completed, $0.lastAnswer] }.compactMap(\.self).min()
    return try rows.compactMap { row in
      guard let course = courses.first(where: { $0.id == row.course }) else { return nil }
      return CourseStanding(
        course: course, row: row, unfinished: try unfinished(row), day: day,
        isNew: isNew(row, on: day, known: known))
    }
  }

  /// Returns what changed in the person's policy since they learned it, where its file says that the
  /// change holds on `day`; only then are the older texts read.
  private func changes(by day: Day) throws -> [PolicyChange] {
    guard let school, let effective = school.effective, effective <= day else { return [] }
    var faults = LedgerFaults()
    var digests: Set<String> = []
    try folder.forEachCompletion(where: own, faults: &faults) { row in
      digests.insert(row.record.policyDigest)
      return true
    }
    digests.remove(school.digest)
    if digests.isEmpty { return [] }
    let uses = try folder.policyUses(faults: &faults).filter {
      $0.policy == school.id && digests.contains($0.digest)
    }
    return try archive.changes(to: catalog.content(), for: uses, on: day)
  }

  /// Nobody is blamed for a day that came before they did: neither the roster nor an answer or a
  /// completion, the first of them on the day `known`, shows that the person was here by then.
  private func isNew(_ row: StatusRow, on day: Day, known: Day?) -> Bool {
    guard let due = row.due, due < day, person.overrides.due[row.course] == nil else {
      return false
    }
    return row.completed == nil && person.start == nil && known.map { $0 > due } ?? true
  }

  private func names(of roles: [Value]) -> Set<String> {
    Set(roles.map { catalog.vocabulary[$0].name })
  }

  /// Returns the run that was begun last and not finished; only where an answer came after the last
  /// completion, for it reads all answers.
  private func unfinished(_ row: StatusRow) throws -> UnfinishedAttempt? {
    guard let answered = row.lastAnswer, answered >= row.completed ?? answered else { return nil }
    var faults = LedgerFaults()
    return
      try folder
      .unfinished(staffID: person.person.staffID, course: row.course, faults: &faults)
      .last { $0.responses.last?.organization == person.person.organization }
  }
}

extension [CourseStanding] {
  /// The course that comes next: one that was begun, a whole course that was never finished, or else
  /// the one that is due first.
  public var next: CourseStanding? {
    let wanted = filter(\.isWanted)
    if let begun = wanted.first(where: { $0.unfinished != nil }) { return begun }
    // Nobody can be refreshed in what they have not learned.
    if let new = wanted.first(where: { $0.course.mode == .full && $0.row.completed == nil }) {
      return new
    }
    let dated = wanted.filter { $0.row.due != nil }
    return dated.min { ($0.row.due ?? $0.day) < ($1.row.due ?? $1.day) } ?? wanted.first
  }
}
