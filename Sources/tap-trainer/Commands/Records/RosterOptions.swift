internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Terminal
internal import Training

/// Whom a school wants trained, and as of which day.
struct RosterOptions: ParsableArguments {
  @Option(help: "The people: a CSV of ours, or a OneRoster 1.1 users.csv.")
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
}

/// What a status or a report starts from.
struct Assignment {
  let roster: Roster
  let courses: [CourseTerms]
  let changes: [PolicyChange]
  /// What is to be known of the changes.
  let notes: [String]
  let content: Content
  /// The words for what people do.
  let roles: Set<String>
  let day: Day

  /// Reads content and roster; people are asked about as of the day that `options` name.
  init(_ options: RosterOptions, _ common: CommonOptions) throws {
    content = try Content.loadWhole(common)
    day = options.day
    guard let (library, findings) = content.library() else {
      throw Stop(.faults, "there is no vocabulary")
    }
    let faults = findings.filter { $0.severity == .error }
    if !faults.isEmpty { throw Stop(.faults, faults.map(\.description)) }
    let words = library.roleWords
    roles = Set(words)
    courses = library.courses.map { course in
      let roles = words.filter { course.isFor(roles: library.roles([$0])) }
      return CourseTerms(course, roles: Set(roles), around: options.day)
    }
    // A roster that names no organization means the policy that is gone by.
    let known = Roster.Words(
      roles: Set(words), organizations: Set(content.policies.map(\.id)),
      organization: try content.policy(common.askedPolicy).id)
    roster = try options.roster.map { try Roster(path: $0, words: known) } ?? Roster()
    guard roster.isReadable else {
      throw Stop(.failed, roster.faults.list.map(\.description))
    }
    let records = try Folders.toRead(common.records)
    var unused = LedgerFaults()
    changes = try content.changes(
      since: KeptContent(records: records),
      for: try LedgerFolder(records).policyUses(faults: &unused), changedOn: options.changedOn,
      on: options.day, grace: options.grace, wording: options.wording)
    notes = Assignment.notes(changes, content, options)
  }

  private static func notes(
    _ changes: [PolicyChange], _ content: Content, _ options: RosterOptions
  ) -> [String] {
    let words = changes.filter { $0.topics.isEmpty && !$0.reworded.isEmpty }.map { change in
      "Note: the words of `\(change.policy)` changed in \(change.reworded.joined(separator: ", ")), "
        + "but no ruling did: nobody is asked to train again, unless you say --wording."
    }
    let undated = Set(content.policies.filter { $0.effective == nil }.map(\.id))
    let isSliding =
      options.changedOn == nil
      && changes.contains { !$0.topics.isEmpty && undated.contains($0.policy) }
    let day =
      "Note: the policy changed; days of grace are counted from \(options.day). Say with "
      + "--changed-on, or in the policy's file as `effective`, from which day it holds."
    return Set(words).sorted() + (isSliding ? [day] : [])
  }
}
