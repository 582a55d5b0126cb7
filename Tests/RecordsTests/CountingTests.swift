import TestSupport
import Testing
import Training

@testable import Records

/// What a completion says, and why it does not count.
struct CountingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let change: @Sendable (inout CompletionRecord) -> Void
  let why: String

  init(
    _ name: String, _ why: String, _ change: @escaping @Sendable (inout CompletionRecord) -> Void
  ) {
    testDescription = name
    self.change = change
    self.why = why
  }
}

@Suite("which completions count")
struct CountingTests {
  private static func status(
    _ folder: LedgerFolder, on: String = "2026-09-05",
    people: String = "1,A,imsa,teacher,2026-08-01,,,"
  ) throws -> StatusList {
    try StatusList(
      RosterTests.roster(StatusTests.header + people + "\n", organization: "imsa"),
      try StatusTests.courses(), in: folder,
      on: try day(on))
  }

  /// Writes a completion of the course `onboarding` after `change`.
  private static func write(
    _ work: borrowing Workdir, on: String = "2026-08-10", until: String? = nil,
    _ change: (inout CompletionRecord) -> Void
  ) throws {
    var record = try StatusTests.completion("onboarding", on: on, until: until)
    change(&record)
    try Ledger(folder: work.path, installation: LedgerTests.one).append(
      record, recordedAt: record.completedAt)
  }

  static let cases = [
    CountingCase("another organization", "another organization than the roster") {
      $0.person.organization = "nsseo"
      $0.policy = "nsseo"
    },
    CountingCase("another policy", "the policy of another organization") { $0.policy = "xyz" },
    CountingCase("no items", "every topic was met") { $0.items = 0 },
    CountingCase("a topic that was not met", "every topic was met") { $0.topicsMet = ["texting"] },
    CountingCase("no topics", "every topic was met") {
      $0.topicsInScope = []
      $0.topicsMet = []
    },
  ]

  @Test("One that does not fit counts for nothing, and a note says why", arguments: cases)
  func refused(_ row: CountingCase) throws {
    let work = try Workdir()
    try CountingTests.write(work, row.change)
    let list = try CountingTests.status(LedgerFolder(work.path))
    #expect(list.rows.map(\.status) == [.overdue])
    #expect(list.faults.isEmpty)
    #expect(list.faults.notes.map(\.row) == [2])
    #expect(list.faults.notes.first?.problem.contains(row.why) == true)
  }

  @Test("Where the roster is silent on the organization, that of the completion holds")
  func silentRoster() throws {
    let work = try Workdir()
    try CountingTests.write(work) {
      $0.person.organization = "nsseo"
      $0.policy = "nsseo"
    }
    let list = try CountingTests.status(
      LedgerFolder(work.path), people: "1,A,,teacher,2026-08-01,,,")
    #expect(list.rows.map(\.status) == [.current])
    #expect(list.faults.notes.isEmpty)
  }

  @Test("One counts no longer than its course lets it, and in any order of its topics")
  func capped() throws {
    let work = try Workdir()
    try CountingTests.write(work, until: "2036-08-10") { $0.topicsMet.reverse() }
    let list = try CountingTests.status(LedgerFolder(work.path))
    #expect(list.rows.map(\.status) == [.current])
    #expect(list.rows.first?.validUntil == (try day("2027-08-10")))
    #expect(list.faults.notes.count == 1)
    let later = try CountingTests.status(LedgerFolder(work.path), on: "2027-09-01")
    #expect(later.rows.map(\.status) == [.expired])
  }

  @Test("Content that was not kept, or that few had, is noted with a record to look at")
  func contents() throws {
    let work = try Workdir()
    for number in 1...11 {
      try CountingTests.write(work) { record in
        record.person.staffID = "\(number)"
        record.contentDigest = number < 11 ? "old" : "own"
      }
    }
    let people = (1...11).map { "\($0),A,imsa,teacher,2026-08-01,,," }.joined(separator: "\n")
    let list = try CountingTests.status(LedgerFolder(work.path), people: people)
    #expect(list.rows.count { $0.status == .current } == 11)
    let note = try #require(list.contentNote(present: "new", kept: ["old", "own"]))
    #expect(note.contains("1 of the completions that count was taken"))
    #expect(note.contains("1 with `own` (such as `\(LedgerTests.one.slug)-11`)"))
    #expect(list.contentNote(present: "own", kept: ["old"]) == nil)
    #expect(list.contentNote(present: "own", kept: [])?.contains("10 with `old`") == true)
  }

  @Test("A row without a time that can be read is named, and so is one without a day")
  func unreadable() throws {
    for (text, other) in [("T12:00:00", "Tnoon"), (",2026-11-20,", ",2026-99-99,")] {
      let work = try Workdir()
      try CountingTests.write(work, until: "2026-11-20") { _ in }
      let file = LedgerKind.completions.fileName(LedgerTests.one)
      let rows = String(decoding: work.read(file), as: UTF8.self)
      let changed = rows.replacing(text, with: other)
      try #require(changed != rows)
      try work.write(changed, to: file)
      let list = try CountingTests.status(LedgerFolder(work.path))
      #expect(list.faults.faults.map(\.row) == [2], "\(other)")
      #expect(list.rows.map(\.status) == [.overdue])
    }
  }

  @Test("Somebody who is not on the roster has the name of the latest completion")
  func latestName() throws {
    let work = try Workdir()
    for (on, name) in [("2026-08-20", "New"), ("2026-08-10", "Old")] {
      try CountingTests.write(work, on: on) { $0.person.name = name }
    }
    let list = try CountingTests.status(LedgerFolder(work.path), people: "2,B,imsa,teacher,,,,")
    #expect(list.rows.last?.person.person.name == "New")
  }
}
