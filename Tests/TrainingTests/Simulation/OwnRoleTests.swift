internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("the scenarios of an onboarding")
struct OwnRoleTests {
  static let seeds: ClosedRange<UInt64> = 1...31
  static let rows = Attempt.all.filter { $0.course == "onboarding" }

  /// In how many of 100 scenarios the person has the role that is theirs, at the least.
  ///
  /// Where the library holds few such scenarios, it cannot be many; for outside coaches at NSSEO it
  /// holds none.
  static let least = [
    "teacher": 75, "coach": 50, "imsa outside-coach": 10, "sponsor": 60, "administrator": 30,
    "staff": 55,
  ]

  @Test("put the person in a role of their own where the library can", arguments: rows)
  func share(_ row: Attempt) throws {
    let content = try Content.shipped.get()
    let library = try Simulation.library.get()
    let judge = Judge(try content.policy(row.school))
    let role = try #require(library.roles([row.role]).first)
    var own = 0
    var named = 0
    var all = 0
    var different: Set<String> = []
    for seed in Self.seeds {
      let agenda = Agenda(
        try row.purpose(content, library, seed: seed), in: library, judge: judge, history: [])
      for step in agenda.firstRound() {
        let scenario = library.scenarios[step.scenario]
        all += 1
        if scenario.scenes[scenario.start].facts[role.fact] == [role] { own += 1 }
        if scenario.roles.count < role.fact.values.count { named += 1 }
        different.insert(scenario.id)
      }
    }
    Simulation.tell(
      "\(row): seeds \(Self.seeds), \(all) scenarios, in a role of one's own \(own * 100 / all) %, for some roles only \(named * 100 / all) %, \(different.count) different"
    )
    if let least = Self.least[row.role] ?? Self.least["\(row.school) \(row.role)"] {
      #expect(own * 100 >= all * least)
    } else {
      #expect(row.school == "nsseo" && row.role == "outside-coach" && own == 0)
    }
    // Colleagues in one role do not all get the same.
    #expect(different.count >= 40)
  }
}
