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
    var testDescription: String { "\(school) \(course) \(seed)" }
  }

  static let cases = ["imsa", "nsseo"].flatMap { school in
    (1...3 as ClosedRange<UInt64>).flatMap { seed in
      [
        ChanceCase(school: school, course: "onboarding", mode: .full, seed: seed),
        ChanceCase(school: school, course: "season", mode: .refresher, seed: seed),
      ]
    }
  }

  /// The items that are asked in each round, by topic, of someone who misses them all.
  private func rounds(_ row: ChanceCase) throws -> [[String: [Question]]] {
    let content = try Content.shipped.get()
    let library = try content.shippedLibrary()
    let enrollment = try content.enrollment(
      library, row.course, seed: row.seed, mode: row.mode, school: row.school)
    var play = Play(
      Session(.course(enrollment), in: library, under: try content.policy(row.school)))
    var rounds: [[String: [Question]]] = [[:]]
    for _ in 0..<400 where play.outcome == nil {
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
    return rounds.map { round in round.filter { scope.contains($0.key) } }
  }

  /// The chance that every topic is met when each round's items are all right with chance `right`.
  private func chance(_ rounds: [[String: [Question]]], right: (Question) -> Double) -> Double {
    let topics = Set(rounds.flatMap(\.keys))
    return topics.reduce(1) { product, topic in
      let never = rounds.compactMap { $0[topic] }.reduce(1.0) { open, items in
        open * (1 - items.reduce(1.0) { $0 * right($1) })
      }
      return product * (1 - never)
    }
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
    let rounds = try rounds(row)
    #expect(rounds.count == 4)
    let chance = chance(rounds, right: blindly)
    #expect(chance < 1e-5)
  }

  @Test("within two retakes, when right 95 times of 100, is above 95 percent", arguments: cases)
  func skilled(_ row: ChanceCase) throws {
    let rounds = Array(try rounds(row).prefix(3))
    let chance = chance(rounds) { _ in 0.95 }
    #expect(chance > 0.95)
  }
}
