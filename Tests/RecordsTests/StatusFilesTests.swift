import TestSupport
import Testing
import Training

@testable import Records

@Suite struct StatusFilesTests {
  /// Writes 7 files, in each of which everybody answers once, file after file later.
  private func filled(_ work: borrowing Workdir, people: Int) throws {
    for file in 0..<7 {
      let installation = try #require(Installation(slug: "file\(file)"))
      let ledger = try Ledger(folder: work.path, installation: installation)
      for person in 0..<people {
        // Whose turn is last differs from person to person.
        var response = plainResponse((file + person) % 7 * 86_400)
        response.staffID = "\(person)"
        try ledger.append(response)
      }
    }
  }

  @Test("The latest answer is found in whichever of several files it stands")
  func latest() throws {
    let work = try Workdir()
    try filled(work, people: 9)
    let roster = Roster(
      people: (0..<9).map {
        RosterPerson(
          person: Person(
            staffID: "\($0)", name: "A", organization: "imsa", roles: ["coach"]))
      })
    let list = try StatusList(
      roster, StatusTests.courses(), in: LedgerFolder(work.path), on: day("2027-01-01"))
    let onboarding = list.rows.filter { $0.course == "onboarding" }
    let last = plainResponse(6 * 86_400).answeredAt.day
    #expect(onboarding.map(\.lastAnswer) == Array(repeating: last, count: 9))
    #expect(list.rows.filter { $0.course == "season" }.allSatisfy { $0.lastAnswer == nil })
  }

  @Test("Damaged rows of several files are named in the order of the files")
  func faults() throws {
    let work = try Workdir()
    try filled(work, people: 3)
    for file in 0..<7 {
      let name = "responses-file\(file).csv"
      try work.write(Array(work.read(name).dropLast(9)), to: name)
    }
    let list = try StatusList(
      Roster(), StatusTests.courses(), in: LedgerFolder(work.path), on: day("2027-01-01"))
    #expect(list.faults.list.map(\.file) == (0..<7).map { "responses-file\($0).csv" })
    #expect(list.faults.list.map(\.row) == Array(repeating: 4, count: 7))
  }
}
