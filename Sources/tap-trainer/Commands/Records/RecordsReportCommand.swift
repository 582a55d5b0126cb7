internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// Reports who is trained, and what is misunderstood.
struct RecordsReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Report who is trained, and which clauses are misunderstood.",
    discussion: "Figures of fewer than five people are hidden.")

  @OptionGroup var asked: RosterOptions

  @Option(
    help: "Say only this part; may be given several times: \(partNames).", transform: readWord)
  var part: [ReportSection.Part] = []

  @Option(help: "Write the report as one HTML file that needs nothing else.")
  var html: String?

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var period: RecordsPeriodOptions
  @OptionGroup var people: RecordsPeopleOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    guard part.isEmpty || (html == nil && !json) else {
      throw ValidationError("--part is for the report as text; a page and JSON hold all of it")
    }
    let folder = LedgerFolder(try Folders.toRead(options.records))
    let filter = try answerFilter()
    let assignment = try asked.assignment(options)
    try assignment.check(filter, in: folder)
    let report = try Report(
      folder, roster: assignment.roster, courses: assignment.courses,
      policies: assignment.content.policies, where: filter, on: assignment.day,
      changes: assignment.changes)
    if let html {
      try folder.checkOutput(to: html, others: [try asked.path(options)].compactMap(\.self))
      let file = try OutputFile(path: html)
      try file.write(Array(ReportPage.html(report).utf8))
      try file.finish()
    }
    if json {
      try options.output.write(report.json)
    } else if html == nil {
      let width = options.output.style.width
      try options.output.say(report.paragraphs(part, width: width))
    }
    var faults = assignment.roster.faults
    faults.add(report.faults)
    try faults.report(options)
  }

  /// Sites and roles narrow the people; the answers know of neither.
  private func answerFilter() throws -> RecordFilter {
    guard try asked.path(options) != nil || (people.site == nil && people.role == nil) else {
      throw ValidationError("only a roster tells sites and roles: give one with --roster FILE")
    }
    var filter = people.filter
    filter.since = period.since
    filter.until = period.until
    return filter
  }
}

private let partNames = ReportSection.Part.allCases.map(\.rawValue).joined(separator: ", ")
