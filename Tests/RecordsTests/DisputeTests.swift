import TestSupport
import Testing
import Training

@testable import Records

@Suite struct DisputeTests {
  @Test("A dispute reads back as it was, whatever stands in it")
  func roundTrip() throws {
    var samples = Samples(seed: 60)
    for _ in 0..<300 {
      let row = DisputeRow(
        dispute: Dispute(samples.response(), at: samples.moment()),
        link: ChainLink(sequence: 3, previousDigest: "a", digest: "b"))
      let fields = DisputeColumn.allCases.map(row.form)
      #expect(try DisputeRow(fields: fields) == row)
    }
  }

  @Test("Disputes stand in a file of their own, and answers and their figures stay what they were")
  func apart() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for number in 1...3 { try ledger.append(plainResponse(number)) }
    let before = work.read(LedgerTests.file)
    try ledger.append(
      Dispute(plainResponse(3), at: Moment(milliseconds: 1_795_000_009_000, offset: -360)))
    #expect(work.read(LedgerTests.file) == before)
    #expect(work.names().sorted() == ["disputes-\(LedgerTests.one.slug).csv", LedgerTests.file])
    #expect(try LedgerFolder(work.path).verify().faults.list == [])
    #expect(try LedgerFolder(work.path).heads().sorted.count == 2)
    let list = try StatusList(
      Roster(), StatusTests.courses(), in: LedgerFolder(work.path), on: day("2030-01-01"))
    #expect(list.rows.isEmpty && list.faults.list.isEmpty)
  }

  /// The clauses of a report on `people` who answered `5.1`, of whom `disputing` dispute it twice.
  private func clauses(people: Int, disputing: Int, credit: Double) throws -> Report {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for person in 0..<people {
      for number in 0..<6 {
        var answer = plainResponse(number)
        answer.staffID = "\(person)"
        answer.credit = credit
        answer.lookups = 0
        answer.direction = credit < 1 ? .other : .right
        try ledger.append(answer)
        guard person < disputing, number < 2 else { continue }
        try ledger.append(Dispute(answer, at: answer.answeredAt))
      }
    }
    return try Report(
      LedgerFolder(work.path), roster: Roster(), courses: try StatusTests.courses(),
      on: try day("2030-01-01"))
  }

  @Test("A report counts who disputed a topic or clause, each person once")
  func counted() throws {
    let report = try clauses(people: 20, disputing: 2, credit: 1)
    #expect(report.clauses.map { $0.figures?.disputers } == [2])
    #expect(report.topics.map { $0.figures?.disputers } == [2])
    #expect(report.clauses.first?.figures?.advice == .ask)
    #expect(
      try clauses(people: 21, disputing: 2, credit: 1).clauses.first?.figures?.advice == .keep)
    let table = try #require(report.sections.first { $0.part == .clauses }?.table)
    let place = try #require(table.columns.firstIndex { $0.title == "disputed by" })
    #expect(table.rows.map { $0[place] } == ["2"])
  }

  @Test("Of fewer than five people nobody learns who disputed what")
  func hidden() throws {
    let report = try clauses(people: 4, disputing: 3, credit: 0)
    #expect(report.clauses.allSatisfy { $0.figures == nil })
    let table = try #require(report.sections.first { $0.part == .clauses }?.table)
    #expect(table.rows.allSatisfy { !$0.contains("3") })
  }

  @Test("What is missed and disputed should be rewritten, as what is missed and looked up")
  func advice() throws {
    let disputed = try clauses(people: 20, disputing: 2, credit: 0)
    #expect(disputed.clauses.first?.figures?.advice == .rewrite)
    let accepted = try clauses(people: 20, disputing: 1, credit: 0)
    #expect(accepted.clauses.first?.figures?.advice == .teach)
  }

  @Test("Disputes of other days and courses are not counted")
  func filtered() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for person in 0..<6 {
      var answer = plainResponse(1)
      answer.staffID = "\(person)"
      try ledger.append(answer)
      answer.course = person == 0 ? "onboarding" : "season"
      try ledger.append(Dispute(answer, at: answer.answeredAt))
    }
    var filter = RecordFilter()
    filter.course = "onboarding"
    func disputers(on day: Day) throws -> [Int?] {
      try Report(
        LedgerFolder(work.path), roster: Roster(), courses: [], where: filter, on: day
      ).clauses.map { $0.figures?.disputers }
    }
    #expect(try disputers(on: day("2030-01-01")) == [1])
    #expect(try disputers(on: day("2020-01-01")) == [])
  }
}
