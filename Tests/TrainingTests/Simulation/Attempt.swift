internal import PolicyRules

@testable internal import Training

/// A person's run of a course, for simulations: a school, a course and a role.
struct Attempt: CustomStringConvertible, Sendable {
  let school: String
  let course: String
  let role: String

  var description: String { "\(school) \(course) of \(role)" }

  static let all = ["imsa", "nsseo"].flatMap { school in
    ["teacher", "coach", "outside-coach", "sponsor", "administrator", "staff"].map {
      Attempt(school: school, course: "onboarding", role: $0)
    }
      + ["coach", "outside-coach", "sponsor"].map {
        Attempt(school: school, course: "season", role: $0)
      }
  }

  /// One of each course and school, with the fewest items to choose from.
  static let few = all.filter { row in
    row.course == "season" ? row.role == "outside-coach" : row.role == "administrator"
  }

  /// Returns the purpose of one attempt.
  func purpose(_ content: Content, _ library: Library, seed: UInt64) throws -> Purpose {
    let mode: CompletionRecord.Mode = course == "season" ? .refresher : .full
    return .course(
      try content.enrollment(
        library, course, seed: seed, mode: mode, school: school, roles: [role]))
  }

  /// Plays a whole session; returns the retakes that passing took, or nothing where the day's
  /// retakes did not suffice.
  func play(_ content: Content, _ library: Library, seed: UInt64, skill: Double?) throws -> Int? {
    var session = Session(
      try purpose(content, library, seed: seed), in: library, judge: try Simulation.judge(school))
    var learner = Learner(seed: seed, skill: skill)
    var now = Play.start
    _ = session.handle(.began(at: now))
    for _ in 0..<2000 {
      switch session.phase {
      case .attesting: return session.progress.round
      case .over: return nil
      default: break
      }
      now = Moment(milliseconds: now.milliseconds + 20_000, offset: now.offset)
      _ = session.handle(.entered(learner.line(for: session), at: now))
    }
    return nil
  }
}
