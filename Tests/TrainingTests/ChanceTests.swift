internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("the chance to pass")
struct ChanceTests {
  struct ChanceCase: CustomTestStringConvertible, Sendable {
    let school: String
    let course: String
    let mode: CompletionRecord.Mode
    let seed: UInt64
    let role: String
    var testDescription: String { "\(school) \(course) of \(role), seed \(seed)" }
  }

  static let cases = Simulation.rows.flatMap { row in
    (1...(Simulation.isFull ? 20 : 2) as ClosedRange<UInt64>).map { seed in
      ChanceCase(
        school: row.school, course: row.course,
        mode: row.course == "season" ? .refresher : .full, seed: seed, role: row.role)
    }
  }

  /// The items that are asked in each round, by topic, of someone who misses them all.
  private func rounds(
    _ row: ChanceCase
  ) throws -> (rounds: [[String: [Question]]], luck: Double) {
    let content = try Content.shipped.get()
    let library = try content.shippedLibrary()
    let enrollment = try content.enrollment(
      library, row.course, seed: row.seed, mode: row.mode, school: row.school,
      roles: [row.role])
    var play = Play(
      Session(.course(enrollment), in: library, under: try content.policy(row.school)))
    var rounds: [[String: [Question]]] = [[:]]
    for _ in 0..<2000 where play.outcome == nil {
      if let question = play.question, question.item.isScored {
        let round = play.session.progress.round
        while rounds.count <= round { rounds.append([:]) }
        rounds[round][question.item.topic, default: []].append(question)
        play.type("skip")
      } else {
        play.type(play.question == nil && play.said.contains("yes or later") ? "yes" : "")
      }
    }
    let scope = play.session.agenda.scope
    return (
      rounds.map { round in round.filter { scope.contains($0.key) } },
      play.session.agenda.mastery.luck
    )
  }

  /// The chance that every topic is met, exactly, when each item is right with chance `right`.
  ///
  /// Of the first round every item must be right; of a later one, enough in a row. Whoever does not
  /// meet a topic in a round has been shown all that the round shows, so the rounds are independent.
  private func chance(
    _ rounds: [[String: [Question]]], luck: Double, right: (Question) -> Double
  ) -> Double {
    let topics = Set(rounds.flatMap(\.keys))
    return topics.reduce(1) { product, topic in
      let first = (rounds[0][topic] ?? []).reduce(1.0) { $0 * right($1) }
      let never = rounds.dropFirst().compactMap { $0[topic] }.reduce(1 - first) { open, items in
        open * (1 - chanceOfRun(in: items, from: 0, at: 0, luck: luck, right: right))
      }
      return product * (1 - never)
    }
  }

  /// The chance that enough of `items` are right one after another: those from `start` up to `place`
  /// were.
  private func chanceOfRun(
    in items: [Question], from start: Int, at place: Int, luck: Double, right: (Question) -> Double
  ) -> Double {
    guard place < items.count else { return 0 }
    let chance = right(items[place])
    let run = items[start...place]
    let left = run.reduce(1.0) { $0 * $1.item.kind.chanceOfGuess }
    let isEnough =
      (run.count >= Mastery.longestRun || run.count > 1 && left <= luck)
      && run.contains { $0.item.kind.word != "verdict" }
    let hit =
      isEnough
      ? 1 : chanceOfRun(in: items, from: start, at: place + 1, luck: luck, right: right)
    let miss = chanceOfRun(in: items, from: place + 1, at: place + 1, luck: luck, right: right)
    return chance * hit + (1 - chance) * miss
  }

  private func blindly(_ question: Question) -> Double {
    switch question.item.kind {
    case .chooseMany, .conditions, .tapLetters: 1 / Double(1 << question.choices.count)
    case .chooseOne: Double(question.key.codes.count) / Double(question.choices.count)
    case .verdict: 1.0 / 3
    // One who searches for any word sees five clauses, and takes one.
    case .cite: 1.0 / 5
    case .reflection: 1
    }
  }

  @Test("by blind guessing, with all retakes of a day, is below one in 100,000", arguments: cases)
  func guesser(_ row: ChanceCase) throws {
    let (rounds, luck) = try rounds(row)
    #expect(rounds.count == 4)
    let chance = chance(rounds, luck: luck, right: blindly)
    print("\(row): passed by blind guessing with chance \(chance)")
    #expect(chance < 1e-5)
  }

  @Test("within two rounds, when right 95 times of 100, is above 95 percent", arguments: cases)
  func skilled(_ row: ChanceCase) throws {
    let (rounds, luck) = try rounds(row)
    let chance = chance(Array(rounds.prefix(2)), luck: luck) { _ in 0.95 }
    print("\(row): passed within two rounds, right 95 times of 100, with chance \(chance)")
    #expect(chance > 0.95)
  }
}
