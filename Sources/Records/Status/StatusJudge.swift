internal import PolicyRules
internal import Training

/// Decides how a person stands.
struct StatusJudge {
  let day: Day
  let changes: [PolicyChange]

  /// Returns how `person` stands with `course`, or nothing where it is not asked of them.
  func row(
    _ person: RosterPerson, _ course: CourseTerms, _ history: CourseHistory
  ) -> StatusRow? {
    let isForRole = !course.roles.isDisjoint(with: person.person.roles)
    guard isForRole || person.overrides.added.contains(course.id) else { return nil }
    var row = StatusRow(
      person: person, course: course.id, status: .notStarted, counts: false,
      completed: history.best?.completed, validUntil: history.best?.validUntil,
      lastAnswer: history.lastAnswerDay, note: "")
    decide(&row, course, history)
    return row
  }

  /// Returns the row of somebody who completed `course` and is not on the roster.
  ///
  /// `near` is a number of the roster that is the same but for zeros in front: a spreadsheet drops these.
  func unknown(
    _ person: Person, _ course: CourseTerms, _ pass: CourseHistory.Pass, near: String? = nil
  ) -> StatusRow {
    StatusRow(
      person: RosterPerson(person: person), course: course.id, status: .unknownPerson,
      counts: pass.validUntil >= day, completed: pass.completed, validUntil: pass.validUntil,
      note: "nobody on the roster has this staff_id"
        + (near.map { "; `\(Visible.text($0))` there may be the same, without its zeros" } ?? ""))
  }

  private func decide(_ row: inout StatusRow, _ course: CourseTerms, _ history: CourseHistory) {
    if let end = row.person.end, end < day {
      row.status = .left
      row.note = "left on \(end)"
    } else if let reason = exemption(row.person, course) {
      row.status = .exempt
      row.note = reason
    } else if let pass = counting(course, history) {
      decide(&row, course, pass)
    } else {
      decideOpen(&row, course, history)
    }
  }

  private func exemption(_ person: RosterPerson, _ course: CourseTerms) -> String? {
    if !person.exemption.isEmpty { return person.exemption }
    return person.overrides.removed.contains(course.id) ? "not asked of this person" : nil
  }

  /// Returns the pass that counts on the day: in a course of terms the one for the open term, if one is open.
  func counting(_ course: CourseTerms, _ history: CourseHistory) -> CourseHistory.Pass? {
    if course.term(on: day) != nil { return history.inTerm }
    guard let best = history.best, best.validUntil >= day else { return nil }
    return best
  }

  private func decide(_ row: inout StatusRow, _ course: CourseTerms, _ pass: CourseHistory.Pass) {
    row.counts = true
    row.status = .current
    row.completed = pass.completed
    row.validUntil = pass.validUntil
    if let other = pass.standsIn { row.note = "by passing \(other)" }
    let roles = row.person.person.roles
    if let change = change(for: pass, roles) {
      row.due = course.terms.isEmpty ? min(change.graceEnds, pass.validUntil) : change.graceEnds
      row.status = change.graceEnds < day ? .lapsed : .dueSoon
      row.counts = row.status == .dueSoon
      let topics = change.topics(for: roles).intersection(pass.topics).sorted().joined(
        separator: ", ")
      row.note = "the policy changed in \(topics)"
      row.isAffectedByChange = true
    } else if course.terms.isEmpty {
      row.due = pass.validUntil
      if pass.validUntil <= day.adding(days: StatusList.soon) { row.status = .dueSoon }
    } else {
      row.due = course.nextTerm(after: day)?.due
    }
  }

  /// Returns the change of policy since `pass` that matters to the person and ends first.
  private func change(for pass: CourseHistory.Pass, _ roles: [String]) -> PolicyChange? {
    changes.filter { change in
      change.oldDigest == pass.policyDigest && change.effective <= day
        && !change.topics(for: roles).isDisjoint(with: pass.topics)
    }.min { $0.graceEnds < $1.graceEnds }
  }

  private func decideOpen(
    _ row: inout StatusRow, _ course: CourseTerms, _ history: CourseHistory
  ) {
    let due = due(row.person, course, history)
    row.due = due
    let isExpired = history.best.map { $0.validUntil < day } ?? false
    if let due, due < day {
      row.status = isExpired && course.terms.isEmpty ? .expired : .overdue
    } else if isExpired, course.term(on: day) == nil {
      row.status = .expired
    } else if let due, due <= day.adding(days: StatusList.soon) {
      row.status = .dueSoon
    } else {
      row.status = history.isInProgress ? .inProgress : .notStarted
    }
    row.note = note(history)
    row.isVoided = history.lastWasVoided
    if due == nil, course.terms.isEmpty, row.note.isEmpty {
      row.note = "never overdue: the roster has no start_date"
    }
  }

  /// Returns by when a course that does not count is due: as HR says; else when the last one ran out;
  /// else the term's day, or later for those who start later.
  private func due(
    _ person: RosterPerson, _ course: CourseTerms, _ history: CourseHistory
  ) -> Day? {
    if let due = person.overrides.due[course.id] { return due }
    let fromStart = person.start.map { $0.adding(days: course.dueDays) }
    if course.terms.isEmpty { return history.best?.validUntil ?? fromStart }
    guard let term = course.term(on: day) ?? course.nextTerm(after: day) else { return nil }
    // Only who starts in the course of a term is given longer.
    guard let start = person.start, let fromStart, start > term.opens else { return term.due }
    return max(term.due, fromStart)
  }

  private func note(_ history: CourseHistory) -> String {
    if history.isInProgress { return "begun" }
    if history.lastWasVoided { return "the last completion was voided" }
    if history.lastCompletion > .min, !history.lastWasPassed {
      return "finished without meeting every topic"
    }
    return ""
  }
}
