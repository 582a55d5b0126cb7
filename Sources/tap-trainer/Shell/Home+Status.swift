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
    let folder = LedgerFolder(folders.records)
    var last: CompletionRow?
    try folder.forEachCompletion(where: filter, faults: &faults) { row in
      let latest = last?.record.completedAt ?? row.record.completedAt
      if row.record.completedAt >= latest { last = row }
      return true
    }
    guard var record = last?.record else { return nil }
    // A correction is signed by whoever made it; the certificate, by the person.
    if let last, last.correction != nil,
      let first = try folder.history(of: last.recordID, faults: &faults)?.first.record
    {
      record.attestedName = first.attestedName
      record.attestedAt = first.attestedAt
    }
    return record
  }
}
