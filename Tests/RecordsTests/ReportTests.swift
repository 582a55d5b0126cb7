import TestSupport
import Testing
import Training

@testable import Records

@Suite struct ReportTests {
  /// Answers of people whose number decides how well they do.
  static func responses(people: Int, each: Int, seed: UInt64) -> [Response] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<people).flatMap { person in
      (0..<each).map { number in
        var response = plainResponse(number)
        response.staffID = "00\(person)"
        response.organization = person % 7 == 0 ? "nsseo" : "imsa"
        response.topic = ["texting", "email", "games"][number % 3]
        response.clauses = number % 4 == 0 ? ["5.1", "5.2"] : ["\(number % 5).1"]
        let isGood = Int.random(in: 0..<people, using: &numbers) < person
        response.credit = isGood ? 1 : [0, 0.25, 0.5][Int.random(in: 0..<3, using: &numbers)]
        response.direction = isGood ? .right : (number % 2 == 0 ? .tooStrict : .tooLenient)
        response.certainty = number % 6 == 0 ? .certain : .unmarked
        response.isCritical = !isGood && number % 5 == 0
        response.lookups = number % 3
        response.hints = number % 2
        response.seconds = Double(number % 40) + 1
        response.isFirstTry = number % 9 != 0
        return response
      }
    }
  }

  static func roster(people: Int) -> Roster {
    Roster(
      people: (0..<people).map { number in
        RosterPerson(
          person: Person(
            staffID: "00\(number)", name: "Person \(number)", organization: "imsa",
            site: number < 3 ? "tiny" : (number % 2 == 0 ? "north" : "south"),
            roles: number % 3 == 0 ? ["coach", "teacher"] : ["teacher"]),
          start: Day(year: number % 2 == 0 ? 2020 : 2026, month: 10, day: 1), line: number + 2)
      })
  }

  static func report(
    _ work: borrowing Workdir, _ answers: [Response], _ roster: Roster,
    where filter: RecordFilter = RecordFilter()
  ) throws -> Report {
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for answer in answers { try ledger.append(answer) }
    return try Report(
      LedgerFolder(work.path), roster: roster, courses: try StatusTests.courses(), where: filter,
      on: try day("2026-12-01"))
  }

  @Test("A role that is called as experience is called counts as experience")
  func experiencedRole() throws {
    let roles = [["experienced"], ["coach", "experienced"], ["coach"]]
    let people = roles.enumerated().map { number, roles in
      RosterPerson(
        person: Person(staffID: "\(number)", name: "A B", organization: "imsa", roles: roles))
    }
    let fold = ResponseFold(Roster(people: people), on: try day("2026-12-01"))
    let experience = UInt64(1) << UInt64(fold.roles.count - 1)
    #expect(fold.roles.last == "experienced")
    #expect(fold.people.map { $0.roles & experience != 0 } == [true, true, false])
    let work = try Workdir()
    let answers = ReportTests.responses(people: 3, each: 30, seed: 4)
    let report = try ReportTests.report(work, answers, Roster(people: people))
    #expect(report.faults.isEmpty)
  }

  @Test("The figures are those of a reckoning with everything in memory")
  func figures() throws {
    let work = try Workdir()
    let answers = ReportTests.responses(people: 40, each: 30, seed: 40)
    let report = try ReportTests.report(work, answers, ReportTests.roster(people: 40))
    let first = answers.filter(\.isFirstTry)
    #expect(report.answers == answers.count)
    #expect(Set(report.clauses.map(\.name)) == Set(first.flatMap(\.clauses)))
    for clause in report.clauses {
      let here = first.filter {
        $0.organization == clause.organization && $0.clauses.contains(clause.name)
      }
      let people = Set(here.map(\.staffID))
      #expect(clause.people == people.count)
      #expect(clause.answers == here.count)
      guard let figures = clause.figures else {
        #expect(people.count < Facility.fewest)
        continue
      }
      let count = Double(here.count)
      #expect(close(figures.facility.value, here.map(\.credit).reduce(0, +) / count))
      #expect(close(figures.tooStrict, Double(here.count { $0.direction == .tooStrict }) / count))
      #expect(close(figures.tooLenient, Double(here.count { $0.direction == .tooLenient }) / count))
      #expect(close(figures.critical, Double(here.count(where: \.isCritical)) / count))
      #expect(
        close(
          figures.sureAndWrong,
          Double(here.count { $0.certainty == .certain && $0.credit < 1 }) / count))
      #expect(close(figures.lookups, Double(here.map(\.lookups).reduce(0, +)) / count))
      #expect(close(figures.hinted, Double(here.count { $0.hints > 0 }) / count))
      try checkDiscrimination(figures, clause, first)
      try checkRoles(figures, here)
    }
  }

  private func checkDiscrimination(
    _ figures: Facility.Figures, _ clause: Facility, _ first: [Response]
  ) throws {
    var pairs: [(Double, Double)] = []
    for person in Set(first.map(\.staffID)) {
      let own = first.filter { $0.staffID == person }
      let here = own.filter {
        $0.organization == clause.organization && $0.clauses.contains(clause.name)
      }
      let rest = own.filter { !here.contains($0) }
      guard !here.isEmpty, !rest.isEmpty else { continue }
      pairs.append(
        (
          here.map(\.credit).reduce(0, +) / Double(here.count),
          rest.map(\.credit).reduce(0, +) / Double(rest.count)
        ))
    }
    guard pairs.count >= 30 else {
      #expect(figures.discrimination == .tooFew)
      return
    }
    guard case .found(let interval, _) = figures.discrimination else {
      Issue.record("no discrimination among \(pairs.count) people")
      return
    }
    #expect(close(interval.value, pearson(pairs), within: 1e-6))
  }

  private func checkRoles(_ figures: Facility.Figures, _ here: [Response]) throws {
    for role in figures.roles where role.role != ResponseFold.experienced {
      let theirs = here.filter { response in
        role.role == "teacher" || (Int(response.staffID) ?? 1) % 3 == 0
      }
      #expect(role.people == Set(theirs.map(\.staffID)).count)
      #expect(
        close(role.facility.value, theirs.map(\.credit).reduce(0, +) / Double(theirs.count)))
    }
  }

  private func pearson(_ pairs: [(Double, Double)]) -> Double {
    let n = Double(pairs.count)
    let meanX = pairs.map(\.0).reduce(0, +) / n
    let meanY = pairs.map(\.1).reduce(0, +) / n
    let xy = pairs.map { ($0.0 - meanX) * ($0.1 - meanY) }.reduce(0, +)
    let xx = pairs.map { ($0.0 - meanX) * ($0.0 - meanX) }.reduce(0, +)
    let yy = pairs.map { ($0.1 - meanY) * ($0.1 - meanY) }.reduce(0, +)
    return xy / (xx * yy).squareRoot()
  }

  @Test("Figures of fewer than five people are hidden, wherever they would stand")
  func hidden() throws {
    let work = try Workdir()
    let answers = ReportTests.responses(people: 4, each: 30, seed: 41)
    let report = try ReportTests.report(work, answers, ReportTests.roster(people: 4))
    #expect(report.topics.allSatisfy { $0.figures == nil })
    #expect(report.clauses.allSatisfy { $0.figures == nil })
    #expect(report.standing?.share == nil)
    let page = ReportPage.html(report)
    #expect(!page.contains("<circle"))
    #expect(page.contains("hidden"))
    #expect(report.hidesAnswers)
    #expect(!report.sections.contains { $0.part == .late })
    #expect(!report.sections.contains { $0.paragraphs.contains { $0.contains("120 answers") } })
  }

  @Test("Small sites are put together with the next larger one until nobody can be told apart")
  func smallGroups() throws {
    let work = try Workdir()
    let report = try ReportTests.report(work, [], ReportTests.roster(people: 13))
    let sites = report.groups[.site] ?? []
    // Three people at a tiny site, five each north and south: one of these joins the three.
    #expect(sites.map(\.people) == [5, 8])
    #expect(sites.map(\.name) == ["south", "others"])
    #expect(report.groups[.role]?.map(\.name) == ["coach", "teacher"])
    #expect(report.groups[.role]?.map(\.people) == [5, 13])
  }

  @Test("A filter narrows who is asked and which answers count, and makes nobody unknown")
  func filtered() throws {
    let work = try Workdir()
    let answers = ReportTests.responses(people: 14, each: 10, seed: 42)
    var filter = RecordFilter()
    filter.organization = "nsseo"
    let report = try ReportTests.report(
      work, answers, ReportTests.roster(people: 14), where: filter)
    #expect(Set(report.topics.map(\.organization)) == ["nsseo"])
    #expect(report.answers == 20)
    filter = RecordFilter()
    filter.site = "north"
    let north = try ReportTests.report(work, [], ReportTests.roster(people: 14), where: filter)
    #expect(north.groups[.site]?.map(\.name) == ["north"])
  }

  @Test("What is missing on the roster is said, and who has no roster hears that roles need one")
  func gaps() throws {
    let work = try Workdir()
    var roster = ReportTests.roster(people: 8)
    roster.faults.add(LedgerFault(file: "roster.csv", row: 9, problem: "names no role"))
    let answers = ReportTests.responses(people: 8, each: 6, seed: 45)
    let page = ReportPage.html(try ReportTests.report(work, answers, roster))
    #expect(page.contains("1 row of the roster could not be read"))
    let none = ReportPage.html(try ReportTests.report(work, [], Roster()))
    #expect(none.contains("The roles are those of the roster; give one with --roster."))
  }

  @Test(
    "Advice follows the figures",
    arguments: [
      ("all is well", 0.95, 0.9, 0.0, 0.0, 0.0, Advice.keep),
      ("missed though looked up", 0.5, 0.5, 0.0, 0.05, 0.5, .rewrite),
      ("missed by the new only", 0.5, 0.95, 0.0, 0.05, 0.5, .teach),
      ("sure and wrong", 0.5, 0.5, 0.0, 0.3, 0.0, .teach),
      ("too strict", 0.9, 0.9, 0.2, 0.0, 0.0, .reassure),
    ])
  func advice(
    _ name: String, _ all: Double, _ experienced: Double, _ strict: Double, _ sure: Double,
    _ lookups: Double, _ advice: Advice
  ) throws {
    let facility = try #require(Interval.share(all * 400, of: 400))
    let old = try #require(Interval.share(experienced * 200, of: 200))
    #expect(
      Advice(
        facility: facility, experienced: old, discrimination: .tooFew, tooStrict: strict,
        sureAndWrong: sure, lookups: lookups) == advice)
  }

  @Test("Numbers are written as people write them")
  func numbers() {
    #expect(decimal(0.05, 2) == "0.05")
    #expect(decimal(-0.051, 2) == "-0.05")
    #expect(decimal(-0.001, 2) == "0.00")
    #expect(decimal(12.345, 1) == "12.3")
    #expect(decimal(7.6, 0) == "8")
    #expect(percent(0.856) == "86 %")
  }
}
