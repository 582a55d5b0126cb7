internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("a scenario of thousands of scenes or items")
struct LongScenarioTests {
  private static let count = 3000

  private func scenario(_ scenes: String) throws -> (Scenario, Library) {
    let text = """
      format: tap-scenario/1
      id: long
      revision: 1
      title: Long
      topic: texting
      roles: all
      courses: [practice]
      start: s0
      scenes:
      \(scenes)
      """
    let (library, findings) = try Content.shipped.get().load([text])
    return (try #require(library.scenarios.first, "\(findings)"), library)
  }

  @Test("is walked and timed to its last scene")
  func scenes() throws {
    let scenes = (0..<Self.count).map { number in
      let next = number + 1 < Self.count ? "s\(number + 1)" : "end"
      return "  s\(number): {say: You wait., goto: \(next)}"
    }
    let (scenario, library) = try scenario(scenes.joined(separator: "\n"))
    let policy = try #require(library.policies.first)
    #expect(Walk(scenario, judge: Judge(policy)).scenes.count == Self.count)
    let seconds = Double(2 * Self.count) * ReadingTime.secondsPerWord
    #expect(abs(scenario.readingSeconds(for: policy) - seconds) < 0.001)
  }

  @Test("is walked to its last item")
  func items() throws {
    let items = (0..<Self.count).map { "      - {id: i\($0), kind: reflection, stem: So?}" }
    let (scenario, library) = try scenario(
      "  s0:\n    say: You wait.\n    goto: end\n    items:\n" + items.joined(separator: "\n"))
    let walk = Walk(scenario, judge: Judge(try #require(library.policies.first)))
    #expect(walk.visits.count == Self.count)
  }

  @Test("is walked once where its ways meet again", .timeLimit(.minutes(1)))
  func meeting() throws {
    let count = 60
    let options = "options: [{id: one, text: One}, {id: two, text: Two, with: {account: school}}]"
    let scenes = (0..<count).map { number in
      let next = number + 1 < count ? "s\(number + 1)" : "end"
      let item = "kind: choose-one, stem: So?, \(options)"
      return """
          s\(number):
            say: You wait.
            facts: {sender: coach, recipient: student, channel: email, account: personal}
            items:
              - {id: i\(number), \(item)}
              - {id: j\(number), \(item), route: {one: a\(number), else: b\(number)}}
          a\(number): {say: You wait., goto: \(next)}
          b\(number): {say: You wait., goto: \(next)}
        """
    }
    let (scenario, library) = try scenario(scenes.joined(separator: "\n"))
    let walk = Walk(scenario, judge: Judge(try #require(library.policies.first)))
    #expect(walk.visits.count == 2 * count)
    #expect(walk.scenes.count == 3 * count)
    #expect(walk.loops.isEmpty && !walk.isCut)
  }

  @Test("is reported where too many facts may have changed on the way")
  func changing() throws {
    let vocabulary = try Content.shipped.get().vocabulary
    let facts = vocabulary.facts.filter { $0.values.map(\.name).sorted() == ["no", "yes"] }
      .map(\.name)
    let items = facts.map { fact in
      """
            - id: on-\(fact)
              kind: choose-one
              stem: So?
              options:
                - {id: one, text: One, then: {facts: {\(fact): yes}}}
                - {id: two, text: Two, then: {facts: {\(fact): no}}}
      """
    }
    let (scenario, library) = try scenario(
      "  s0:\n    say: You wait.\n    goto: end\n    items:\n" + items.joined(separator: "\n"))
    #expect(Walk(scenario, judge: Judge(try #require(library.policies.first))).isCut)
    let found = ScenarioAudit(library).findings.filter { $0.code == "too-many-ways" }
    #expect(found.count == 1)
  }

  @Test("finds its loops, and what lies behind them")
  func loops() throws {
    let (scenario, library) = try scenario(
      """
        s0:
          say: One.
          facts: {sender: coach, recipient: student, channel: email, account: school}
          items:
            - id: i0
              kind: verdict
              stem: So?
              route: {acceptable: s1, else: s2}
        s1: {say: One., goto: s3}
        s2: {say: One., goto: s3}
        s3: {say: One., goto: s2}
      """)
    let walk = Walk(scenario, judge: Judge(try #require(library.policies.first)))
    #expect(walk.scenes == [0, 1, 2, 3])
    #expect(walk.loops == [2, 3])
  }

  @Test("takes the mean of its ways, and no time to go back")
  func ways() throws {
    let (scenario, library) = try scenario(
      """
        s0:
          say: One two three.
          facts: {sender: coach, recipient: student, channel: email, account: personal}
          items:
            - id: i0
              kind: verdict
              stem: So?
              route: {acceptable: s1, else: s2}
        s1: {say: One two three four five., goto: s0}
        s2: {say: One., goto: s3}
        s3: {say: One., goto: end}
      """)
    let policy = try #require(library.policies.first)
    let item = 1 + ReadingTime.feedbackWords
    let words = Double(3 + item) + (5 + 2) / 2.0
    let seconds = words * ReadingTime.secondsPerWord + ReadingTime.secondsPerAnswer
    #expect(abs(scenario.readingSeconds(for: policy) - seconds) < 0.001)
  }
}
