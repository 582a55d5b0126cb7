internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("retakes")
struct RetakeTests {
  /// What retakes looked like, over many plays.
  private struct Tally {
    var items = 0
    var sameScenario = 0
    var sameKind = 0
    var sameFacts = 0
    var kinds: [String: Int] = [:]

    mutating func count(_ round: [Question]) {
      var seen: Set<Facts> = []
      for (place, question) in round.enumerated() {
        items += 1
        kinds[question.item.kind.word, default: 0] += 1
        if !seen.insert(question.facts).inserted { sameFacts += 1 }
        guard place > 0 else { continue }
        let before = round[place - 1]
        if before.id.scenario == question.id.scenario { sameScenario += 1 }
        if before.item.kind.word == question.item.kind.word { sameKind += 1 }
      }
    }
  }

  static let rows = Attempt.all.filter { ["teacher", "coach"].contains($0.role) }

  @Test("vary in scenario, kind and facts", arguments: rows)
  func variety(_ row: Attempt) throws {
    let content = try Content.shipped.get()
    let library = try Simulation.library.get()
    var tally = Tally()
    let seeds = 1...UInt64(Simulation.isFull ? 20 : 4)
    for seed in seeds {
      for round in try rounds(row, content, library, seed: seed) { tally.count(round) }
    }
    let kinds = tally.kinds.sorted { $0.key < $1.key }.map { "\($0) \($1)" }
    Simulation.tell(
      "\(row): seeds \(seeds), \(tally.items) items in retakes, \(tally.sameScenario) of the same scenario as the one before, \(tally.sameKind) of the same kind, \(tally.sameFacts) of the same facts as an earlier one of the round; \(kinds.joined(separator: ", "))"
    )
    // Few, where a learner has seen nearly all that there is on a topic; else none.
    #expect(tally.items > 0 && tally.sameScenario * 50 <= tally.items)
    #expect(tally.sameKind * 5 <= tally.items && tally.sameFacts * 8 <= tally.items)
  }

  /// Plays someone who is right six times of ten; returns what each retake asked.
  private func rounds(
    _ row: Attempt, _ content: Content, _ library: Library, seed: UInt64
  ) throws -> [[Question]] {
    var session = Session(
      try row.purpose(content, library, seed: seed), in: library,
      judge: try Simulation.judge(row.school))
    var learner = Learner(seed: seed, skill: 0.6)
    var rounds: [Int: [Question]] = [:]
    _ = session.handle(.began(at: Play.start))
    for _ in 0..<2000 {
      switch session.phase {
      case .attesting, .over: return rounds.sorted { $0.key < $1.key }.map(\.value)
      case .asking(let asking) where asking.found.isEmpty && session.progress.round > 0:
        rounds[session.progress.round, default: []].append(asking.question)
      default: break
      }
      _ = session.handle(.entered(learner.line(for: session), at: Play.start))
    }
    return []
  }
}
