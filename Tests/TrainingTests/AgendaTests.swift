internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("what is asked")
struct AgendaTests {
  let content: Content
  let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = try content.shippedLibrary()
  }

  private func session(
    _ course: String = "onboarding", seed: UInt64, mode: CompletionRecord.Mode = .full,
    history: [Response] = [], roles: [String] = ["coach"]
  ) throws -> Session {
    let enrollment = try content.enrollment(
      library, course, seed: seed, mode: mode, roles: roles)
    return Session(
      .course(enrollment), in: library, under: try content.policy("imsa"), history: history)
  }

  private func scenarios(_ session: Session) -> [String] {
    session.progress.steps.map { library.scenarios[$0.scenario].id }
  }

  @Test("is the same for the same seed, and mostly other for another")
  func seeds() throws {
    #expect(scenarios(try session(seed: 1)) == scenarios(try session(seed: 1)))
    let others = try (2...6).map { scenarios(try session(seed: $0)) }
    #expect(Set(others).count == others.count)
  }

  @Test("covers every topic of the course once, in the course's order")
  func topics() throws {
    let session = try session(seed: 4)
    let topics = session.progress.steps.map { library.scenarios[$0.scenario].topic }
    #expect(Array(topics.prefix(10)) == session.agenda.scope)
    #expect(session.agenda.scope.count == 10)
  }

  @Test(
    "is for the person's role and school",
    arguments: ["teacher", "coach", "outside-coach", "sponsor", "administrator", "staff"])
  func roles(_ role: String) throws {
    let session = try session(seed: 9, roles: [role])
    let value = try #require(library.roles([role]).first)
    for step in session.progress.steps {
      let scenario = library.scenarios[step.scenario]
      #expect(scenario.roles.contains(value) && scenario.isFor(policy: "imsa"))
    }
  }

  /// Answers to every item of `scenarios`, given under another policy text where `isOld`.
  private func history(
    of scenarios: [String], credit: Double = 1, verdict: String? = nil, isOld: Bool = false
  ) throws -> [Response] {
    let policy = try content.policy("imsa")
    let judge = Judge(policy)
    let attempt = AttemptID(startedAt: Play.start, seed: 99)
    return scenarios.compactMap { library.scenario($0) }.flatMap { scenario in
      let walk = Walk(scenario, judge: judge)
      return scenario.items.filter(\.isScored).compactMap { walk.question(of: $0.id) }.map {
        Response(
          attempt: attempt, answeredAt: Play.start, staffID: "0042", organization: "imsa",
          course: "onboarding", scenario: scenario.id, revision: scenario.revision,
          item: $0.item.id, kind: $0.item.kind.word, topic: $0.item.topic, clauses: [],
          given: "x", credit: credit, isFirstTry: true, certainty: .unmarked, hints: 0,
          lookups: 0, seconds: 1, direction: .right, isCritical: false,
          verdict: verdict ?? $0.key.answer.word, policyDigest: isOld ? "old" : policy.digest)
      }
    }
  }

  @Test("rotates: what was answered before comes last")
  func rotation() throws {
    let first = try session(seed: 1)
    let again = try session(seed: 1, history: try history(of: scenarios(first)))
    #expect(Set(scenarios(first)).isDisjoint(with: scenarios(again)))
  }

  @Test("in a refresher is at most ten minutes, over the season's topics")
  func refresher() throws {
    let session = try session("season", seed: 3, mode: .refresher)
    #expect(session.agenda.seconds(of: session.progress.steps) <= 600)
    #expect(session.agenda.scope == ["texting", "groups", "friend-requests"])
    let asked = session.progress.steps.compactMap { step -> String? in
      if case .single(let placement) = step { library.item(placement).topic } else { nil }
    }
    #expect(Set(asked) == Set(session.agenda.scope))
  }

  @Test("in a refresher takes in the topics that the person missed before")
  func missed() throws {
    let miss = try history(of: ["the-fifth-seat"], credit: 0)
    let session = try session("season", seed: 3, mode: .refresher, history: miss)
    let topics = Set(miss.map(\.topic))
    #expect(topics.contains("games"))
    let own = ["texting", "groups", "friend-requests"]
    #expect(session.agenda.scope == own + topics.subtracting(own).sorted())
    let asked = session.progress.steps.compactMap { step -> String? in
      if case .single(let placement) = step { library.item(placement).topic } else { nil }
    }
    #expect(asked.contains("games"))
  }

  @Test("in a refresher begins with items whose ruling changed since")
  func changed() throws {
    let season = library.scenarios.first { scenario in
      scenario.courses.contains("season") && scenario.isFor(policy: "imsa")
        && scenario.topic == "texting"
        && scenario.isFor(roles: library.roles(["coach"]))
    }
    let scenario = try #require(season)
    let past = try history(of: [scenario.id], verdict: "acceptable", isOld: true)
    let session = try session("season", seed: 3, mode: .refresher, history: past)
    guard case .single(let placement)? = session.progress.steps.first else {
      Issue.record("nothing is asked")
      return
    }
    #expect(library.scenarios[placement.scenario].id == scenario.id)
  }

  @Test("in a short test is sixteen items over all topics")
  func testOut() throws {
    let session = try session(seed: 5, mode: .testOut)
    #expect(session.progress.steps.count == 16)
    let topics = session.progress.steps.compactMap { step -> String? in
      if case .single(let placement) = step { library.item(placement).topic } else { nil }
    }
    #expect(Set(topics) == Set(session.agenda.scope))
  }

  @Test("in a practice is the topic's scenarios, each once")
  func practice() throws {
    let session = Session(
      .practice(topic: "texting", roles: ["coach"], seed: 1), in: library,
      under: try content.policy("imsa"))
    let ids = scenarios(session)
    #expect(Set(ids).count == ids.count && ids.count > 3)
    #expect(ids.compactMap { library.scenario($0) }.allSatisfy { $0.teaches("texting") })
  }
}
