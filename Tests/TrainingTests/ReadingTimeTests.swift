internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("the time that courses take")
struct ReadingTimeTests {
  static let seeds: ClosedRange<UInt64> = 1...31
  static let bounds = ["onboarding": 35.0, "season": 10.0]

  @Test("stays within the promise at 200 words a minute", arguments: Attempt.all)
  func minutes(_ row: Attempt) throws {
    let content = try Content.shipped.get()
    let library = try Simulation.library.get()
    let judge = Judge(try content.policy(row.school))
    let minutes = try Self.seeds.map { seed in
      let agenda = Agenda(
        try row.purpose(content, library, seed: seed), in: library, judge: judge, history: [])
      return agenda.seconds(of: agenda.firstRound()) / 60
    }.sorted()
    let median = minutes[minutes.count / 2]
    Simulation.tell(
      "\(row): seeds \(Self.seeds), median \(median) minutes, from \(minutes[0]) to \(minutes[minutes.count - 1])"
    )
    let bound = try #require(Self.bounds[row.course])
    #expect(median <= bound)
    #expect(median >= bound / 2)
  }
}
