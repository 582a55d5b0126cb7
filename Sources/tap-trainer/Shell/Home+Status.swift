internal import PolicyRules
internal import Records
internal import Training

extension Home {
  /// Says how the person stands with each course, and which topics are met and open.
  func showStatus() throws {
    let person = desk.person.person
    try screen.say("\(person.name), at \(desk.school?.organization ?? person.organization).")
    let standings = try desk.standings(on: SystemClock.now().day)
    if standings.isEmpty { try screen.say("No course is asked of you.") }
    for standing in standings {
      try screen.say(standing.line)
      try showTopics(of: standing)
    }
  }

  private func showTopics(of standing: CourseStanding) throws {
    if standing.unfinished != nil {
      let session = try desk.session(standing)
      try showTopics("Topics met so far", session.topicsMet)
      try showTopics("Topics open", session.topicsOpen)
    } else if let record = try desk.lastPass(of: standing.course.id) {
      try showTopics("Topics met", record.topicsMet)
    }
  }

  private func showTopics(_ label: String, _ ids: [String]) throws {
    let titles = ids.map { id in desk.school?.topic(id)?.title ?? id }
    try screen.say(
      titles.isEmpty ? "none yet." : "\(titles.joined(separator: "; ")).", label: label)
  }
}

extension Desk {
  /// Returns the record of the pass that was completed last, of one course or of any.
  func lastPass(of course: String? = nil) throws -> CompletionRecord? {
    var filter = RecordFilter()
    filter.staffID = person.person.staffID
    filter.organization = person.person.organization
    filter.course = course
    filter.result = CompletionRecord.Result.passed.rawValue
    var faults = LedgerFaults()
    var last: CompletionRecord?
    try LedgerFolder(folders.records).forEachCompletion(where: filter, faults: &faults) { row in
      if row.record.completedAt >= last?.completedAt ?? row.record.completedAt { last = row.record }
      return true
    }
    return last
  }
}
