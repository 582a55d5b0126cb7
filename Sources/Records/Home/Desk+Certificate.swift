public import Training

extension Desk {
  /// Returns the record of the pass that was completed last, of one course or of any.
  public func lastPass(of course: String? = nil) throws -> CompletionRecord? {
    var filter = own
    filter.course = course
    filter.result = CompletionRecord.Result.passed.rawValue
    var faults = LedgerFaults()
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

  /// Returns the certificate of `record`, if its course is known.
  public func certificate(_ record: CompletionRecord) -> CertificateText? {
    guard let course = catalog.courses.first(where: { $0.id == record.course }) else { return nil }
    return CertificateText(
      record: record, course: course, policy: try? catalog.policy(record.policy))
  }

  /// Says when the course of `record` is due again, on `today`.
  public func nextTime(after record: CompletionRecord, on today: Day) -> Passage? {
    let course = catalog.courses.first { $0.id == record.course }
    if let season = course?.nextSeason(after: today) {
      return Passage(
        .notice,
        """
        Next time: the \(season.title), from \(season.opens.words(on: today)), \
        due \(season.due.words(on: today)).
        """)
    }
    return record.validUntil.map { Passage(.notice, "Next time: due \($0.words(on: today)).") }
  }
}
