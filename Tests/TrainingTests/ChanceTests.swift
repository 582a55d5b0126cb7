internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("the chance to pass")
struct ChanceTests {
  struct ChanceCase: CustomTestStringConvertible, Sendable {
    let attempt: Attempt
    let seed: UInt64
    var testDescription: String { "\(attempt), seed \(seed)" }

    func rounds() throws -> Rounds {
      let content = try Content.shipped.get()
      return try attempt.rounds(content, try Simulation.library.get(), seed: seed)
    }
  }

  static let cases = Simulation.rows.flatMap { row in
    (1...UInt64(Simulation.agendas)).map { ChanceCase(attempt: row, seed: $0) }
  }

  /// The chance that every topic is met, exactly, when each item is right with chance `right`.
  ///
  /// Of the first round every item must be right; of a later one, enough in a row. Whoever does not
  /// meet a topic in a round has been shown all that the round shows, so the rounds are independent.
  private func chance(
    of rounds: Rounds, retakes: Int, right: (Question) -> Double
  ) -> Double {
    let luck = rounds.mastery.luck
    let rounds = Array(rounds.questions.prefix(retakes + 1))
    return Set(rounds.flatMap(\.keys)).reduce(1) { product, topic in
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
    let rounds = try row.rounds()
    #expect(rounds.questions.count == Session.retakesADay + 1)
    let chance = chance(of: rounds, retakes: Session.retakesADay, right: blindly)
    Simulation.tell("\(row.testDescription): passed by blind guessing with chance \(chance)")
    #expect(chance < 1e-5)
  }

  @Test("within two rounds, when right 95 times of 100, is above 95 percent", arguments: cases)
  func skilled(_ row: ChanceCase) throws {
    let chance = chance(of: try row.rounds(), retakes: 1) { _ in 0.95 }
    Simulation.tell("\(row.testDescription): right 95 times of 100, within two rounds \(chance)")
    #expect(chance > 0.95)
  }
}
