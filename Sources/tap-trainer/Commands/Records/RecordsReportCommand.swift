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
    let assignment = try Assignment(asked, options)
    try assignment.check(filter, in: folder)
    let report = try Report(
      folder, roster: assignment.roster, courses: assignment.courses,
      policies: assignment.content.policies, where: filter, on: assignment.day,
      changes: assignment.changes)
    if let html {
      try folder.checkOutput(to: html, others: [asked.roster].compactMap(\.self))
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
    guard asked.roster != nil || (people.site == nil && people.role == nil) else {
      throw ValidationError("only a roster tells sites and roles: give one with --roster FILE")
    }
    var filter = people.filter
    filter.since = period.since
    filter.until = period.until
    return filter
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
      if let table = section.table {
        for line in table.lines(width: output.style.width) { try output.say(line) }
      }
    }
  }
}

private let partNames = ReportSection.Part.allCases.map(\.rawValue).joined(separator: ", ")

extension ReportTable {
  /// The rows as lines: a table where it is as narrow as the screen, else a figure a line below the
  /// name of its row.
  fileprivate func lines(width: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    let texts = [columns.map(\.title)] + rows
    let widths = columns.indices.map { place in texts.map { $0[place].count }.max() ?? 0 }
    if widths.reduce(-2, { $0 + $1 + 2 }) <= width {
      return texts.map { aligned($0, widths) }
    }
    return rows.flatMap { row in
      let figures = zip(columns, row).dropFirst().filter { !$1.isEmpty && $1 != "too few people" }
      return [row.first ?? ""] + figures.map { "  \($0.title): \($1)" }
    }
  }

  private func aligned(_ row: [String], _ widths: [Int]) -> String {
    let cells = zip(columns, zip(row, widths)).map { column, cell in
      let gap = String(repeating: " ", count: cell.1 - cell.0.count)
      return column.isNumber ? gap + cell.0 : cell.0 + gap
    }
    return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
  }
}
