internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("an attempt that was left")
struct ResumeTests {
  let content: Content
  let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = content.load([Samples.bus, Samples.mail, Samples.friends]).library
  }

  /// Plays a course by chance; returns all sessions' progress after each answer.
  private func play(
    seed: UInt64, school: String, mode: CompletionRecord.Mode = .full
  ) throws -> (states: [Progress], play: Play, enrollment: Enrollment) {
    let enrollment = try content.enrollment(
      library, mode == .refresher ? "season" : "onboarding", seed: seed, mode: mode,
      school: school)
    let session = Session(
      .course(enrollment), in: library, under: try content.policy(school))
    var play = Play(session)
    var player = RandomPlayer(seed: seed, skill: 0.6)
    var states: [Progress] = []
    while play.outcome == nil, states.count < 400 {
      let before = play.responses.count
      play.type(player.line(for: play.session), after: 7)
      if play.responses.count > before { states.append(play.session.progress) }
    }
    return (states, play, enrollment)
  }

  @Test(
    "stands after any of its answers where it stood when that answer was given",
    arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func prefixes(seed: UInt64) throws {
    for (school, mode) in [
      ("imsa", CompletionRecord.Mode.full), ("nsseo", .full), ("imsa", .testOut),
      ("nsseo", .refresher),
    ] {
      let (states, play, enrollment) = try play(seed: seed, school: school, mode: mode)
      #expect(!states.isEmpty)
      for (count, state) in states.enumerated() {
        let resumed = Session(
          .course(enrollment), in: library, under: try content.policy(school),
          resuming: Array(play.responses.prefix(count + 1)))
        #expect(resumed.progress == state, "\(school) \(mode) after \(count + 1)")
      }
    }
  }

  @Test("goes on with the question that was open, and tells its scene again")
  func goesOn() throws {
    let enrollment = try content.enrollment(library)
    let policy = try content.policy("imsa")
    var play = Play(Session(.course(enrollment), in: library, under: policy))
    play.type("l")
    play.type("")
    play.take(.inputEnded(at: play.now))
    #expect(play.outcome == .saved)
    let resumed = Play(
      Session(.course(enrollment), in: library, under: policy, resuming: play.responses))
    #expect(resumed.question?.id == ItemID(scenario: "bus-is-late", item: "conditions"))
    #expect(
      resumed.said.hasPrefix(
        """
        Welcome back. Onboarding. Illinois Mathematics and Science Academy, policy version 1.
        You have given 1 answer. We go on where you left.
        Scenario 1 of 3. The bus is late.
        Friday, 2:40 pm. You coach tennis, and the bus is twenty minutes late.
        Every player's number is in your own phone.
        Item 2:
        """))
  }

  @Test("counts answers to content that changed since, and goes on with what was not begun")
  func changedContent() throws {
    let enrollment = try content.enrollment(library)
    let policy = try content.policy("imsa")
    var play = Play(Session(.course(enrollment), in: library, under: policy))
    play.type("l")
    let changed = content.load([
      Samples.bus.replacing("id: text-team", with: "id: other-item"), Samples.mail,
      Samples.friends,
    ]).library
    let resumed = Play(
      Session(.course(enrollment), in: changed, under: policy, resuming: play.responses))
    #expect(resumed.session.progress.responses == play.responses)
    #expect(resumed.question?.id.scenario == "two-mailboxes")
  }
}
