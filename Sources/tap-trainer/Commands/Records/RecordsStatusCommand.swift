internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Terminal
internal import Training

/// Says how everybody stands with every course that is asked of them.
struct RecordsStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say how everybody on the roster stands with each course.",
    discussion: """
      not-started, in-progress, current, due-soon (within 14 days, or within the days of grace \
      after a change of policy), overdue, expired, lapsed (the policy changed for them), exempt, \
      left, unknown-person (completed, and not on the roster). Damaged rows are named; whether rows \
      were changed is what `verify` looks at.
      """)

  @OptionGroup var asked: RosterOptions

  @Option(help: "Only this status; may be given several times.", transform: readWord)
  var only: [Status] = []

  @Option(help: "Only people who report to this person, as the roster names them.")
  var manager: String?

  @Flag(help: "Only who is not current: whoever has something to do.")
  var notCurrent = false

  @Flag(help: "Only whom a change of the policy affects.")
  var affected = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @Flag(help: "Answer in CSV.")
  var csv = false

  @Flag(help: "Answer in CSV that spreadsheets can open; see `export`.")
  var excelCsv = false

  @OptionGroup var people: RecordsPeopleOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    if [json, csv, excelCsv].count(where: \.self) > 1 {
      throw ValidationError("give one of --json, --csv and --excel-csv")
    }
  }

  func run() throws {
    guard try asked.path(options) != nil else {
      throw ValidationError(
        "who is missing shows only beside a roster: give one with --roster FILE, or lay it into the "
          + "records folder as roster.csv")
    }
    let assignment = try asked.assignment(options)
    let folder = LedgerFolder(try Folders.toRead(options.records))
    try assignment.check(people.filter, in: folder)
    try checkManager(assignment.roster)
    let list = try StatusList(
      assignment.roster, assignment.courses, in: folder, on: assignment.day,
      changes: assignment.changes
    ).matching(people.filter)
    let rows = list.rows.filter(wants)
    try show(rows, on: assignment.day)
    for note in assignment.notes { try options.errors.report(note) }
    var faults = assignment.roster.faults
    for fault in list.faults.list { faults.add(fault) }
    try faults.report(options)
  }

  /// Refuses a manager whom the roster does not have.
  private func checkManager(_ roster: Roster) throws {
    let known = Set(roster.people.map(\.manager)).subtracting([""]).sorted()
    guard let manager, !known.contains(manager) else { return }
    throw Stop(
      .usage,
      joined("nobody on the roster reports to `\(manager)`", suggestion(for: manager, in: known)))
  }

  private func wants(_ row: StatusRow) -> Bool {
    (only.isEmpty || only.contains(row.status)) && (!notCurrent || !row.status.isCurrent)
      && (!affected || row.isAffectedByChange)
      && manager ?? row.person.manager == row.person.manager
  }

  private func show(_ rows: [StatusRow], on day: Day) throws {
    if json { return try options.output.write(StatusRow.json(rows, on: day)) }
    if csv || excelCsv {
      let table = TextTable(columns: StatusRow.columns, rows: rows.map(\.fields))
      let bytes = excelCsv ? table.spreadsheetCSV : table.csv
      return try options.output.write(String(decoding: bytes, as: UTF8.self))
    }
    try options.output.say(StatusRow.paragraphs(rows, on: day))
  }
}
