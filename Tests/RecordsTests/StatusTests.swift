import TestSupport
import Testing
import Training

@testable import Records

func day(_ text: String) throws -> Day { try #require(Day(text)) }

struct StatusCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var roster = "1,A,imsa,coach,2026-08-01,,,"
  var passes: [String] = []
  var passed: String?
  var failed: String?
  var answered: String?
  var course = "season"
  let on: String
  let status: Status
  let due: String?
  let until: String?

  init(
    _ name: String, roster: String = "1,A,imsa,coach,2026-08-01,,,", passes: [String] = [],
    passed: String? = nil, failed: String? = nil, answered: String? = nil,
    course: String = "season", on: String,
    _ status: Status, due: String? = nil, until: String? = nil
  ) {
    testDescription = name
    self.roster = roster
    self.passes = passes
    self.passed = passed
    self.failed = failed
    self.answered = answered
    self.course = course
    self.on = on
    self.status = status
    self.due = due
    self.until = until
  }
}

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

  static let seasons = [
    StatusCase("before it is due", on: "2026-08-10", .notStarted, due: "2026-09-01"),
    StatusCase("begun", answered: "2026-08-09", on: "2026-08-10", .inProgress, due: "2026-09-01"),
    StatusCase("two weeks before", on: "2026-08-18", .dueSoon, due: "2026-09-01"),
    StatusCase("on the day", on: "2026-09-01", .dueSoon, due: "2026-09-01"),
    StatusCase("the day after", on: "2026-09-02", .overdue, due: "2026-09-01"),
    StatusCase(
      "done", passes: ["2026-08-20..2026-11-20"], on: "2026-09-02", .current, due: "2026-12-01",
      until: "2026-11-20"),
    StatusCase(
      "done late", passes: ["2026-10-01..2026-11-20"], on: "2026-10-02", .current,
      due: "2026-12-01", until: "2026-11-20"),
    StatusCase(
      "done, and seen from a day before", passes: ["2026-10-01..2026-11-20"], on: "2026-09-30",
      .overdue, due: "2026-09-01"),
    StatusCase(
      "the next season opens", passes: ["2026-08-20..2026-11-20"], on: "2026-11-05", .notStarted,
      due: "2026-12-01", until: "2026-11-20"),
    StatusCase(
      "between seasons", passes: ["2026-08-20..2026-11-20"], on: "2027-04-01", .expired,
      until: "2026-11-20"),
    StatusCase(
      "not passed", failed: "2026-08-20", on: "2026-08-21", .dueSoon, due: "2026-09-01"),
    StatusCase(
      "started in the season", roster: "1,A,imsa,coach,2026-08-25,,,", on: "2026-09-05",
      .notStarted, due: "2026-09-24"),
    StatusCase(
      "started long ago", roster: "1,A,imsa,coach,2001-01-01,,,", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "another due date", roster: "1,A,imsa,coach,,,season=2026-10-15,", on: "2026-09-05",
      .notStarted, due: "2026-10-15"),
    StatusCase(
      "exempt", roster: "1,A,imsa,coach,,,,on leave", on: "2026-09-05", .exempt),
    StatusCase("not asked", roster: "1,A,imsa,coach,,,-season,", on: "2026-09-05", .exempt),
    StatusCase("left", roster: "1,A,imsa,coach,,2026-09-04,,", on: "2026-09-05", .left),
    StatusCase(
      "the last day of work", roster: "1,A,imsa,coach,,2026-09-05,,", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "asked in any case", roster: "1,A,imsa,teacher,,,+season,", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "a plain no is no exemption", roster: "1,A,imsa,coach,,,,No", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "the whole course passed in the season", passes: ["2026-08-20..2027-08-20"],
      passed: "onboarding", on: "2026-09-05", .current, due: "2026-12-01", until: "2026-11-20"),
    StatusCase(
      "the whole course passed before the season", passes: ["2026-07-20..2027-07-20"],
      passed: "onboarding", on: "2026-09-05", .overdue, due: "2026-09-01"),
    StatusCase(
      "left before exempt", roster: "1,A,imsa,coach,,2026-09-04,,on leave", on: "2026-09-05", .left),
  ]

  static let months = [
    StatusCase("new", course: "onboarding", on: "2026-08-10", .notStarted, due: "2026-08-31"),
    StatusCase("not done", course: "onboarding", on: "2026-09-01", .overdue, due: "2026-08-31"),
    StatusCase(
      "no first day", roster: "1,A,imsa,coach,,,,", course: "onboarding", on: "2030-01-01",
      .notStarted),
    StatusCase(
      "done", passes: ["2026-08-10.."], course: "onboarding", on: "2026-12-01", .current,
      due: "2027-08-10", until: "2027-08-10"),
    StatusCase(
      "runs out soon", passes: ["2026-08-10.."], course: "onboarding", on: "2027-08-01", .dueSoon,
      due: "2027-08-10", until: "2027-08-10"),
    StatusCase(
      "ran out", passes: ["2026-08-10.."], course: "onboarding", on: "2027-08-11", .expired,
      due: "2027-08-10", until: "2027-08-10"),
    StatusCase(
      "done twice, the second counts longer", passes: ["2026-08-10..", "2027-01-10.."],
      course: "onboarding", on: "2027-09-01", .current, due: "2028-01-10", until: "2028-01-10"),
    StatusCase(
      "begun again", passes: ["2026-08-10.."], answered: "2027-08-12", course: "onboarding",
      on: "2027-08-15", .expired, due: "2027-08-10", until: "2027-08-10"),
  ]

  @Test("Status in a course of seasons", arguments: seasons)
  func season(_ row: StatusCase) throws { try check(row) }

  @Test("Status in a course that counts for months", arguments: months)
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
