internal import ArgumentParser
internal import Glibc
internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// Corrects a completion with a row of its own.
struct RecordsCorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Correct a completion; the old row stays.",
    discussion: """
      Nothing is ever changed or removed: a new row says what holds from now on, why, and who says \
      so, and takes the place of the old one. It shows what it will do and asks first. Details that \
      are not named stay as they are; an empty one, such as --site "", is taken out.
      """)

  @Argument(
    help: "The completion's record_id, as `records list` shows it, or its certificate's code.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "Why: \(Correction.Reason.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "reason"),
    transform: readWord)
  var reason: Correction.Reason

  @Option(help: ArgumentHelp("Who stands for the correction: your name.", valueName: "name"))
  var by: String

  @Flag(help: "It counts for nothing from now on.")
  var void = false

  @Flag(help: "It was voided, and counts again.")
  var restore = false

  @Option(help: "The right number of the person.")
  var staffId: String?

  @Option(help: "The right name of the person.")
  var name: String?

  @Option(help: "The right e-mail address of the person.")
  var email: String?

  @Option(help: "The right site.")
  var site: String?

  @Option(help: "The right role; may be given several times.")
  var role: [String] = []

  @Option(help: "The right season, such as fall-2026.")
  var season: String?

  @Flag(help: "Do it without asking, for scripts.")
  var yes = false

  @Flag(help: "Answer in JSON; needs --yes.")
  var json = false

  @OptionGroup var options: CommonOptions

  private var details: CorrectionRequest.Details {
    var details = CorrectionRequest.Details()
    details.staffID = staffId?.trimmed
    details.name = name
    details.email = email
    details.site = site
    details.roles = role.isEmpty ? nil : role
    details.season = season
    return details
  }

  func validate() throws {
    let hasDetails = details != CorrectionRequest.Details()
    guard [void, restore, hasDetails].count(where: { $0 }) == 1 else {
      throw ValidationError(
        "say either what is right, such as --name \"Dana Ortega\", or --void, or --restore")
    }
    if json, !yes { throw ValidationError("--json asks nobody: say --yes with it") }
  }

  func run() throws {
    let folders = try Folders.find(options.records)
    let folder = LedgerFolder(try Folders.toRead(options.records))
    try checkRoles()
    var faults = LedgerFaults()
    let id = try folder.recordID(of: id, options, &faults)
    guard let history = try folder.history(of: id, faults: &faults) else {
      throw try LedgerFolder.noRecord(id, options, faults)
    }
    try faults.name(options)
    guard !faults.hideCorrections else {
      throw Stop(
        .failed, "a file that may hold a correction already could not be read; nothing was changed")
    }
    try checkSeason(history.row.record)
    let plan = try plan(history)
    if !json { try options.output.say(plan.paragraphs(for: history.row)) }
    guard try yes || isWanted() else { return try options.output.say("Nothing was changed.") }
    let newest = try planned { try folders.ledger().append(plan, recordedAt: SystemClock.now()) }
    if json { return try options.output.write(plan.json(newest)) }
    try options.output.say("Recorded as \(newest), which takes the place of \(id).")
  }

  private func plan(_ history: RecordHistory) throws -> CorrectionPlan {
    let action: CorrectionRequest.Action =
      void ? .void : restore ? .restore : .change(details)
    let request = CorrectionRequest(action, reason: reason, maker: by)
    return try planned { try CorrectionPlan(request, of: history, at: SystemClock.now()) }
  }

  /// Does `work`, and says why it cannot be done where it cannot.
  private func planned<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as CorrectionRefusal {
      throw Stop(error == .changed ? .faults : .usage, error.description)
    }
  }

  /// Refuses roles that the vocabulary does not have.
  private func checkRoles() throws {
    if role.isEmpty { return }
    let words = try Content.loadWhole(options).vocabulary?.roleWords ?? []
    for word in role where !words.contains(word) {
      throw Misstatement("unknown role `\(word)`", for: word, in: words)
    }
  }

  /// Refuses a season that the course does not have.
  private func checkSeason(_ record: CompletionRecord) throws {
    let id = record.course
    guard let season, !season.isEmpty,
      let course = try Content.loadWhole(options).wholeLibrary().course(id)
    else { return }
    let known = CourseTerms(course, roles: [], around: record.completedAt.day).terms.map(\.id)
    guard !known.contains(season) else { return }
    throw known.isEmpty
      ? Misstatement("the course `\(id)` has no seasons, so leave out --season")
      : Misstatement("the course `\(id)` has no season `\(season)`", for: season, in: known)
  }

  /// Asks for a yes at the terminal.
  private func isWanted() throws -> Bool {
    guard isatty(0) == 1 else {
      throw Stop(.usage, "nobody is there to be asked: say --yes to correct it without a question")
    }
    let screen = Screen(options.settings, history: nil)
    defer { screen.close() }
    var confirmation = Confirmation("Correct it?")
    _ = try Player(screen: screen).play(&confirmation)
    return confirmation.isGiven
  }
}

extension LedgerFaults {
  /// Whether a whole file of completions could not be read.
  fileprivate var hideCorrections: Bool {
    faults.contains { fault in
      fault.row == 0 && !fault.isMisnamed
    }
  }
}
