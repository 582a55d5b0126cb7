internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("the words that a course shows")
struct ReadingWordsTests {
  static let rows = Attempt.all.filter { ["teacher", "coach"].contains($0.role) }
  static let seeds: ClosedRange<UInt64> = 1...5
  static let bounds = ["onboarding": 35.0, "season": 10.0]

  @Test("are read in the time that is promised, retakes left out", arguments: rows)
  func words(_ row: Attempt) throws {
    let content = try Content.shipped.get()
    let library = try Simulation.library.get()
    let minutes = try Self.seeds.map { seed in
      Double(try words(row, content, library, seed: seed)) / 200
    }.sorted()
    let median = minutes[minutes.count / 2]
    Simulation.tell("\(row): seeds \(Self.seeds), median \(median) minutes for all words shown")
    let bound = try #require(Self.bounds[row.course])
    #expect(median <= bound)
  }

  /// Plays the first round of someone who is right 85 times of 100; returns the words shown.
  private func words(
    _ row: Attempt, _ content: Content, _ library: Library, seed: UInt64
  ) throws -> Int {
    var session = Session(
      try row.purpose(content, library, seed: seed), in: library,
      under: try content.policy(row.school))
    var learner = Learner(seed: seed, skill: 0.85)
    var words = session.handle(.began(at: Play.start)).words
    for _ in 0..<500 {
      switch session.phase {
      case .attesting, .offering, .over: return words
      default: break
      }
      words += session.handle(.entered(learner.line(for: session), at: Play.start)).words
    }
    return words
  }
}

extension [Effect] {
  /// How many words the passages among them have.
  fileprivate var words: Int {
    reduce(0) { sum, effect in
      guard case .say(let passage) = effect else { return sum }
      return sum + "\(passage.label) \(passage.text)".split(separator: " ").count
    }
  }
}
