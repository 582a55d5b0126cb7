import TestSupport
import Testing
import Training

@testable import Records

func day(_ text: String) throws -> Day { try #require(Day(text)) }

@Suite struct StatusTests {
  static let header = "staff_id,name,organization,roles,start_date,end_date,overrides,exemption\n"

  static func courses() throws -> [CourseTerms] {
    [
      CourseTerms(id: "onboarding", roles: ["teacher", "coach"], validMonths: 12, dueDays: 30),
      CourseTerms(
        id: "season", roles: ["coach"], dueDays: 30,
        terms: [
          CourseTerms.Term(
            id: "fall-2026", opens: try day("2026-08-01"), due: try day("2026-09-01"),
            ends: try day("2026-11-20")),
          CourseTerms.Term(
            id: "winter-2026", opens: try day("2026-11-01"), due: try day("2026-12-01"),
            ends: try day("2027-03-01")),
        ]),
    ]
  }

  @Test("Status in a course of seasons", arguments: StatusCase.seasons)
  func season(_ row: StatusCase) throws { try check(row) }

  @Test("Status in a course that counts for months", arguments: StatusCase.months)
  func month(_ row: StatusCase) throws { try check(row) }

  private func check(_ row: StatusCase) throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for pass in row.passes {
      let days = pass.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
      try ledger.append(
        try StatusTests.completion(
          row.passed ?? row.course, on: days[0], until: days.count > 1 ? days[1] : nil),
        recordedAt: StatusTests.noon(days[0]))
    }
    if let failed = row.failed {
      var record = try StatusTests.completion(row.course, on: failed, until: nil)
      record.result = .notPassed
      try ledger.append(record, recordedAt: StatusTests.noon(failed))
    }
    if let answered = row.answered {
      var response = plainResponse(1)
      response.staffID = "1"
      response.course = row.course
      response.answeredAt = try StatusTests.noon(answered)
      try ledger.append(response)
    }
    let found = try list(work, row.roster, on: row.on).rows.filter { $0.course == row.course }
    #expect(found.map(\.status) == [row.status])
    #expect(found.first?.due?.description == row.due)
    #expect(found.first?.validUntil?.description == row.until)
    let isByAnother = row.passed != nil && row.status == .current
    #expect((found.first?.note == "by passing onboarding") == isByAnother)
  }

  static func noon(_ text: String) throws -> Moment {
    Moment(milliseconds: Int64(try day(text).number) * 86_400_000 + 43_200_000)
  }

  static func completion(
    _ course: String, on: String, until: String?
  ) throws -> CompletionRecord {
    var samples = Samples(seed: 30)
    var record = samples.completion()
    record.person = Person(staffID: "1", name: "A", organization: "imsa", roles: ["coach"])
    record.course = course
    record.season = ""
    record.completedAt = try StatusTests.noon(on)
    record.result = .passed
    record.validUntil = try until.map(day)
    record.policyDigest = "old"
    record.topicsInScope = ["texting", "games"]
    record.topicsMet = record.topicsInScope
    record.items = 20
    record.policy = "imsa"
    record.contentDigest = "content"
    return record
  }

  private func list(
    _ work: borrowing Workdir, _ people: String, on: String, changes: [PolicyChange] = []
  ) throws -> StatusList {
    let roster = RosterTests.roster(StatusTests.header + people + "\n")
    #expect(roster.faults.list.isEmpty)
    return try StatusList(
      roster, try StatusTests.courses(), in: LedgerFolder(work.path), on: try day(on),
      changes: changes)
  }

  @Test("A change of policy lapses a completion after its grace, for those whose topics changed")
  func lapsed() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(
      try StatusTests.completion("season", on: "2026-08-20", until: "2026-11-20"),
      recordedAt: StatusTests.noon("2026-08-20"))
    func status(_ topics: Set<String>, _ digest: String, on: String) throws -> [StatusRow] {
      let change = PolicyChange(
        policy: "imsa", oldDigest: digest, topics: topics, effective: try day("2026-09-01"),
        graceDays: 10)
      return try list(work, "1,A,imsa,coach,,,-onboarding,", on: on, changes: [change]).rows
        .filter { $0.course == "season" }
    }
    #expect(try status(["texting"], "old", on: "2026-09-12").map(\.status) == [.lapsed])
    #expect(
      try status(["texting"], "old", on: "2026-09-12").map(\.note)
        == ["the policy changed in texting"])
    #expect(try status(["texting"], "old", on: "2026-09-11").map(\.status) == [.dueSoon])
    #expect(try status(["texting"], "old", on: "2026-08-31").map(\.status) == [.current])
    #expect(try status(["email"], "old", on: "2026-09-12").map(\.status) == [.current])
    #expect(try status(["texting"], "new", on: "2026-09-12").map(\.status) == [.current])
  }

  @Test(
    "A completion of somebody who is not on the roster is shown, one of a doubled number is not")
  func unknown() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(
      try StatusTests.completion("season", on: "2026-08-20", until: "2026-11-20"),
      recordedAt: StatusTests.noon("2026-08-20"))
    let rows = try list(work, "2,B,imsa,teacher,,,,", on: "2026-09-01").rows
    #expect(rows.map(\.status) == [.notStarted, .unknownPerson])
    #expect(rows.last?.person.person.name == "A")
    let doubled = Roster(
      Array("staff_id,name,organization,roles\n1,A,imsa,coach\n1,B,imsa,coach\n".utf8),
      file: "roster.csv", words: RosterTests.words)
    let none = try StatusList(
      doubled, try StatusTests.courses(), in: LedgerFolder(work.path), on: try day("2026-09-01"))
    #expect(none.rows.isEmpty)
  }

  @Test("A voided completion counts for nothing, a corrected one for what it says now")
  func corrected() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    let record = try StatusTests.completion("season", on: "2026-08-20", until: "2026-11-20")
    let id = try ledger.append(record, recordedAt: StatusTests.noon("2026-08-20"))
    #expect(
      try list(work, "1,A,imsa,coach,,,-onboarding,", on: "2026-09-05").rows.last?.status
        == .current)
    var voided = record
    voided.result = .notPassed
    try ledger.append(
      voided, recordedAt: StatusTests.noon("2026-08-21"),
      correction: Correction(supersedes: id, reason: .takenByAnother, isVoid: true))
    let rows = try list(work, "1,A,imsa,coach,,,-onboarding,", on: "2026-09-05").rows
    #expect(rows.last?.status == .overdue)
  }

  @Test("Two roles ask for the courses of both")
  func roles() throws {
    let work = try Workdir()
    func courses(_ roles: String) throws -> [String] {
      try list(work, "1,A,imsa,\(roles),,,,", on: "2026-09-05").rows.map(\.course)
    }
    #expect(try courses("teacher") == ["onboarding"])
    #expect(try courses("teacher;coach") == ["onboarding", "season"])
    #expect(try courses("staff") == [])
  }

  @Test("A change touches those whose role it speaks of", arguments: ["coach", "teacher"])
  func affected(_ role: String) throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(
      try StatusTests.completion("onboarding", on: "2026-08-20", until: "2027-08-20"),
      recordedAt: StatusTests.noon("2026-08-20"))
    var change = PolicyChange(
      policy: "imsa", oldDigest: "old", topics: ["texting"], effective: try day("2026-09-01"))
    change.topicsByRole = ["coach": ["texting"]]
    let rows = try list(work, "1,A,imsa,\(role),,,,", on: "2026-09-05", changes: [change]).rows
    let row = try #require(rows.first { $0.course == "onboarding" })
    #expect(row.isAffectedByChange == (role == "coach"))
  }

  @Test(
    "A number that lost its zeros on the way through a spreadsheet is recognised",
    arguments: [("0001", true), ("01", true), ("11", false)])
  func zeros(_ number: String, _ isLike: Bool) throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(
      try StatusTests.completion("season", on: "2026-08-20", until: "2026-11-20"),
      recordedAt: StatusTests.noon("2026-08-20"))
    let rows = try list(work, "\(number),B,imsa,teacher,,,,", on: "2026-09-01").rows
    #expect(rows.last?.status == .unknownPerson)
    #expect(rows.last?.note.contains("`\(number)`") == isLike)
  }
}
