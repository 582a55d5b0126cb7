internal import ArgumentParser
internal import Glibc
internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// Whom a school wants trained, and as of which day.
struct RosterOptions: ParsableArguments {
  @Option(
    help:
      "The people: a CSV of ours, or a OneRoster 1.1 users.csv; else roster.csv in the records folder."
  )
  var roster: String?

  @Option(help: "As of this day, such as 2026-11-22; else today.", transform: readDay)
  var on: Day?

  @Option(
    help: "From this day on the present policy holds; else from the day its file says, else today.",
    transform: readDay)
  var changedOn: Day?

  @Option(help: "For how many days a completion under an older policy still counts.")
  var grace = 30

  @Flag(help: "Take other words in the policy for a change, even where no ruling changed.")
  var wording = false

  /// The day that is asked about.
  var day: Day { on ?? SystemClock.now().day }

  /// Where the roster is: the one that was named, else the one that lies beside the records, if one does.
  func path(_ common: CommonOptions) throws -> String? {
    if let roster { return roster }
    let own = try Folders.find(common.records).roster
    return unsafe access(own, F_OK) == 0 ? own : nil
  }

  /// Reads content and roster, and what changed since people learned.
  func assignment(_ common: CommonOptions) throws -> Assignment {
    let terms = Assignment.Terms(
      roster: try path(common), day: day, changedOn: changedOn, grace: grace, wording: wording,
      policy: common.askedPolicy)
    let content = try Content.loadWhole(common)
    let records = try Folders.toRead(common.records)
    let assignment = try Assignment(
      terms, content, in: LedgerFolder(records), .in(records))
    guard assignment.roster.isReadable else {
      throw Stop(.failed, assignment.roster.faults.list.map(\.description))
    }
    return assignment
  }
}

extension Assignment {
  /// Ends the command where `filter` asks for a word that nobody knows.
  func check(_ filter: RecordFilter, in folder: LedgerFolder) throws {
    let unknown = try unknownWords(filter, in: folder)
    if !unknown.isEmpty { throw Stop(.usage, unknown.map(\.description)) }
  }
}

extension ContentArchive {
  /// What was kept beside the ledgers in `records`, as the content folders there.
  static func `in`(_ records: String) -> ContentArchive {
    ContentArchive(records: records) { try ContentSource(folder: ContentFolder($0)) }
  }
}
