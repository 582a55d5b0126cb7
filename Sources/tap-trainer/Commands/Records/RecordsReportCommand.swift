internal import ArgumentParser
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

  @OptionGroup var filter: RecordsFilterOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    guard part.isEmpty || (html == nil && !json) else {
      throw ValidationError("--part is for the report as text; a page and JSON hold all of it")
    }
    let assignment = try Assignment(asked, options)
    let report = try Report(
      LedgerFolder(try Folders.find(options.records).records), roster: assignment.roster,
      courses: assignment.courses, policies: assignment.content.policies,
      where: try answerFilter(), on: assignment.day, changes: assignment.changes)
    if let html {
      let file = try OutputFile(path: html)
      try file.write(Array(ReportPage.html(report).utf8))
      try file.finish()
    }
    if json {
      try options.output.write(report.json)
    } else if html == nil {
      try say(report)
    }
    var faults = assignment.roster.faults
    for fault in report.faults.list { faults.add(fault) }
    try faults.report(options)
  }

  /// Sites and roles narrow the people; the answers know of neither.
  private func answerFilter() throws -> RecordFilter {
    guard filter.season == nil, filter.result == nil else {
      throw ValidationError(
        "a report does not look at seasons and results; use --since and --until")
    }
    return try filter.filter(.completions)
  }

  private func say(_ report: Report) throws(WriteFailure) {
    let output = options.output
    try output.say(report.title, tone: .strong)
    let sections = report.sections.filter { part.isEmpty || part.contains($0.part) }
    if sections.isEmpty {
      try output.say("There is nothing on this: no answers were read, or no roster was given.")
    }
    for section in sections {
      try output.say()
      try output.say(section.title, tone: .strong)
      for paragraph in section.paragraphs { try output.say(paragraph) }
      for row in section.table?.lines ?? [] { try output.say(row.text, label: row.name) }
    }
  }
}

private let partNames = ReportSection.Part.allCases.map(\.rawValue).joined(separator: ", ")

extension ReportTable {
  /// The rows as sentences that can be read aloud: the name, then each figure with its heading.
  fileprivate var lines: [(name: String, text: String)] {
    rows.map { row in
      let figures = zip(columns, row).dropFirst().filter { !$0.1.isEmpty }
        .map { "\($0.0.title)\($0.0.isNumber ? "" : ":") \($0.1)" }
      return (row.first ?? "", figures.joined(separator: ", "))
    }
  }
}
