internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("the audit of scenarios")
struct AuditTests {
  let content: Content

  init() throws {
    content = try Content.shipped.get()
  }

  @Test("goes each option's way, and that of skipping, and goes on once where they meet")
  func ways() throws {
    let audit = ScenarioAudit(content.load([Samples.bus, Samples.mail]).library)
    let scenes = audit.walks.map(\.walk.scenes)
    #expect(scenes == [[0, 1, 2], [0, 1, 2], [0], [0]])
  }

  @Test("lists each item with its key and clauses at every school that gets it")
  func keys() throws {
    let keys = ScenarioAudit(content.load([Samples.bus]).library).keys
    #expect(keys.map(\.id.item) == ["text-team", "conditions", "what-now", "secret"])
    let first = try #require(keys.first)
    #expect(first.revision == 2 && first.kind == "verdict" && first.topic == "texting")
    #expect(first.keys["imsa"]?.codes == ["less-acceptable"])
    #expect(first.keys["imsa"]?.clauses == ["texting-approval"])
    #expect(first.keys["nsseo"]?.codes == ["unacceptable"])
    #expect(keys[1].keys.keys.sorted() == ["imsa"])
    #expect(keys[2].keys["imsa"]?.codes == ["mail"])
    #expect(keys[3].keys["nsseo"]?.codes == ["T", "A"])
  }

  @Test("warns where the same question has another key on another way")
  func keyByPath() throws {
    let text = """
      format: tap-scenario/1
      id: the-club
      revision: 1
      title: The club
      topic: email
      roles: all
      courses: [onboarding]
      start: first
      scenes:
        first:
          say: You write to the club.
          facts: {sender: sponsor, recipient: student-group, channel: email, account: school}
          items:
            - id: which
              kind: choose-one
              stem: Which mailbox do you take?
              options:
                - {id: school, text: The one of the school.}
                - id: own
                  text: Your own.
                  with: {account: personal}
                  then:
                    facts: {account: personal}
          goto: later
        later:
          say: A week later you write again.
          keep: yes
          items:
            - id: again
              kind: verdict
              stem: You take the same mailbox.
          goto: end
      """
    let (library, faults) = content.load([text])
    #expect(faults == [])
    let codes = ScenarioAudit(library).findings.map(\.code).filter { $0 != "few-siblings" }
    #expect(codes == ["key-by-path"])
  }

  /// Sixteen choices whose right option stands first and is the longest, and sixteen verdicts.
  private var habits: [String] {
    (0..<16).map { number in
      """
      format: tap-scenario/1
      id: habit-\(number)
      revision: 1
      title: A habit
      topic: email
      roles: all
      courses: [onboarding]
      start: first
      scenes:
        first:
          say: Number \(number).
          facts: {sender: teacher, recipient: student, channel: email, account: personal}
          items:
            - id: which
              kind: choose-one
              stem: Which?
              options:
                - {id: school, text: The longer one that is right., with: {account: school}}
                - {id: own, text: The other.}
            - id: verdict
              kind: verdict
              stem: You write.
          goto: end
      """
    }
  }

  @Test("warns of habits: one verdict, one place, the longest option, the same facts")
  func habitsFound() {
    let findings = ScenarioAudit(content.load(habits).library).findings
    let counts = Dictionary(grouping: findings.filter { $0.code != "few-siblings" }, by: \.code)
      .mapValues(\.count)
    #expect(
      counts == ["verdict-mix": 2, "longest-option": 2, "same-facts": 15])
    #expect(findings.allSatisfy { $0.code == "few-siblings" || $0.severity == .warning })
  }

  @Test("says which topics have too little for a retake")
  func siblings() {
    let findings = ScenarioAudit(content.load([Samples.bus]).library).findings
    #expect(
      findings.map(\.description).contains(
        "courses.yaml:3:9: error: `onboarding` has 0 items on `email` for `teacher` under `imsa`, and a retake needs 4; add scenarios on the topic"
      ))
  }

  @Test("shows options in an order that tells nothing")
  func order() throws {
    let library = content.load([Samples.friends]).library
    let scenario = try #require(library.scenario("new-follower"))
    let item = try #require(scenario.item("best"))
    let judge = Judge(try content.policy("imsa"))
    let firsts = (0..<2000 as Range<UInt64>).count { seed in
      let question = Question(
        item, in: scenario.id, facts: scenario.scenes[0].facts, judge: judge, seed: seed)
      return question?.choices.first?.code == question?.key.codes.first
    }
    #expect((900...1100).contains(firsts))
  }
}
