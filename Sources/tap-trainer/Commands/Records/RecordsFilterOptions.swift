internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Training

/// Which rows are wanted.
struct RecordsFilterOptions: ParsableArguments {
  @OptionGroup var period: RecordsPeriodOptions

  @Option(help: "Only this season, such as fall-2026.")
  var season: String?

  @Option(help: "Only this result: passed, not-passed or voided.")
  var result: String?

  @OptionGroup var people: RecordsPeopleOptions

  /// The filter, or a usage fault where `kind` has no such column.
  func filter(_ kind: LedgerKind) throws -> RecordFilter {
    var filter = people.filter
    filter.since = period.since
    filter.until = period.until
    filter.season = season
    filter.result = result
    let missing = filter.missing(in: kind)
    guard missing.isEmpty else {
      let names = missing.map { "--\($0)" }.joined(separator: ", ")
      throw ValidationError("the \(kind.rawValue) hold nothing that \(names) could look at")
    }
    return filter
  }
}

extension LedgerKind {
  /// The kind that two flags ask for.
  init(responses: Bool, disputes: Bool) throws {
    guard !responses || !disputes else {
      throw ValidationError("`--responses` and `--disputes` are two files; ask for one at a time")
    }
    self = responses ? .responses : disputes ? .disputes : .completions
  }
}

/// Which days are wanted.
struct RecordsPeriodOptions: ParsableArguments {
  @Option(help: "From this day on, such as 2026-08-01.", transform: readDay)
  var since: Day?

  @Option(help: "Up to and with this day.", transform: readDay)
  var until: Day?

  func validate() throws {
    if let since, let until, since > until {
      throw ValidationError("`--since \(since)` lies after `--until \(until)`; swap the two")
    }
  }
}

/// Which people and courses are wanted.
struct RecordsPeopleOptions: ParsableArguments {
  @Option(help: "Only this course.")
  var course: String?

  @Option(help: "Only this organization, such as imsa.")
  var organization: String?

  @Option(help: "Only this site, as the roster names it.")
  var site: String?

  @Option(help: "Only people with this role, such as coach.")
  var role: String?

  @Option(help: "Only the person with this number.")
  var staff: String?

  /// The filter.
  var filter: RecordFilter {
    var filter = RecordFilter()
    filter.course = course
    filter.organization = organization
    filter.site = site
    filter.role = role
    filter.staffID = staff
    return filter
  }
}
