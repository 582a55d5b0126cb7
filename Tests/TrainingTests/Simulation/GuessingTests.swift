internal import FoundationEssentials
internal import PolicyRules
internal import Testing

@testable internal import Training

/// How much the simulations play: a little by default, and all that the claims speak of where
/// `TAP_TRAINER_SIMULATE` is set, which takes long without optimization.
enum Simulation {
  static let isFull = ProcessInfo.processInfo.environment["TAP_TRAINER_SIMULATE"] != nil
  static let rows = isFull ? Attempt.all : Attempt.few
  /// Attempts on the model of items and mastery, over all rows.
  static let modelled = isFull ? 100_000 : 4000
  /// The agendas of a row, by seed.
  static let agendas = isFull ? 20 : 2
  /// Whole sessions of a row by a guesser.
  static let guessed = isFull ? 30 : 3
  /// Whole sessions of a row by someone who is mostly right.
  static let skilled = isFull ? 50 : 8
  /// What ships, read once for all simulations.
  static let library = Result { try Content.shipped.get().shippedLibrary() }

  /// Prints a figure of a simulation that is played in full; else nobody reads it.
  static func tell(_ figure: @autoclosure () -> String) {
    if isFull { print(figure()) }
  }

  /// Returns the judge of `school`, one for all simulations; it does not advise, which takes long.
  static func judge(_ school: String) throws -> Judge {
    guard let judge = try judges.get()[school] else { throw Content.Unloaded(findings: []) }
    return judge
  }

  private static let judges = Result {
    Dictionary(
      uniqueKeysWithValues: try Content.shipped.get().policies.map {
        ($0.id, Judge($0, advises: false))
      })
  }
}

@Suite("courses")
struct GuessingTests {
  @Test("are not passed by blind guessing", arguments: Simulation.rows)
  func blind(_ row: Attempt) throws {
    let content = try Content.shipped.get()
    let library = try Simulation.library.get()
    let agendas = Simulation.agendas
    let parts = Simulation.rows.count * agendas
    let attempts = (Simulation.modelled + parts - 1) / parts
    var passed = 0
    var chance = 0.0
    for seed in 1...UInt64(agendas) {
      var model = GuessModel(try row.rounds(content, library, seed: seed), seed: seed)
      var met: [String: Int] = [:]
      for _ in 0..<attempts {
        let topics = model.attempt()
        if topics.count == model.scope.count { passed += 1 }
        for topic in topics { met[topic, default: 0] += 1 }
      }
      // Each topic has its own items, so the chances multiply.
      chance +=
        model.scope.reduce(1) {
          $0 * Double(met[$1] ?? 0) / Double(attempts)
        } / Double(agendas)
    }
    Simulation.tell(
      "\(row): seeds 1 to \(agendas), \(agendas * attempts) attempts guessed blindly, \(passed) passed; chance by topics \(chance)"
    )
    // A few attempts tell the chance coarsely.
    #expect(chance < (Simulation.isFull ? 1e-5 : 1e-3))
    #expect(passed == 0)
  }

  @Test("are not passed by blind guessing in whole sessions", arguments: Simulation.rows)
  func blindSessions(_ row: Attempt) throws {
    let content = try Content.shipped.get()
    let library = try Simulation.library.get()
    let passed = try (1...UInt64(Simulation.guessed)).filter { seed in
      try row.play(content, library, seed: seed, skill: nil) != nil
    }
    Simulation.tell("\(row): seeds 1 to \(Simulation.guessed) guessed blindly, passed: \(passed)")
    #expect(passed.isEmpty)
  }

  @Test("are passed within two rounds by someone who is right 95 times of 100")
  func skilled() throws {
    let content = try Content.shipped.get()
    let library = try Simulation.library.get()
    for course in ["onboarding", "season"] {
      var retakes: [Int: Int] = [:]
      for row in Simulation.rows where row.course == course {
        for seed in 1...UInt64(Simulation.skilled) {
          let taken = try row.play(content, library, seed: seed, skill: 0.95) ?? -1
          retakes[taken, default: 0] += 1
        }
      }
      let all = Double(retakes.values.reduce(0, +))
      let share = { (most: Int) in
        Double(retakes.filter { (0...most).contains($0.key) }.values.reduce(0, +)) / all
      }
      Simulation.tell(
        "\(course): of \(Int(all)) attempts passed at once \(share(0)), with one retake \(share(1)), with two \(share(2))"
      )
      #expect(share(1) > 0.95)
    }
  }
}
