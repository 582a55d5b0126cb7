internal import PolicyRules
internal import StrictYAML

/// Writes scenarios like those that ship in size and shape, with facts and words drawn by a seed.
struct ScenarioGenerator {
  private let vocabulary: Vocabulary
  private var random: SeededNumbers

  init(_ vocabulary: Vocabulary, seed: UInt64) {
    self.vocabulary = vocabulary
    random = SeededNumbers(state: seed)
  }

  /// Returns the file of the scenario with this number.
  mutating func file(number: Int) -> SourceFile {
    let id = "situation-\(number)"
    let topic = draw(Self.topics)
    let text = """
      format: tap-scenario/1
      id: \(id)
      revision: 1
      title: Situation \(number)
      topic: \(topic)
      roles: [\(draw(["coach", "teacher", "sponsor, coach", "staff"]))]
      courses: [onboarding, season]
      start: first
      scenes:
        first:
          say: |
            \(sentences(6))
          facts: {\(facts())}
          items:
            - id: verdict-one
              kind: verdict
              stem: \(sentences(2))
              with: {\(circumstances())}
              hints: [\(sentences(1)), \(sentences(1))]
      \(choices("choose-one", 3, route: true))
          goto: second
        second:
          say: |
            \(sentences(5))
          facts: {\(facts())}
          items:
      \(choices("choose-many", 4, route: false))
            - id: letters
              kind: tap-letters
              stem: \(sentences(1))
              with: {\(circumstances()), \(draw(["transparent", "accessible", "professional"])): no}
          goto: end
        third:
          say: |
            \(sentences(4))
          keep: yes
          goto: end

      """
    return SourceFile(path: "Scenarios/\(topic)/\(id).yaml", text: text)
  }

  static let topics = [
    "tap", "email", "school-systems", "texting", "phones", "friend-requests", "social-media",
    "groups", "games", "privacy",
  ]

  private mutating func choices(_ kind: String, _ count: Int, route: Bool) -> String {
    let options = (1...count).map { number in
      """
                - id: way-\(number)
                  text: \(sentences(1))
                  with: {channel: \(channel()), account: \(draw(["school", "personal"]))}

      """
    }
    return """
            - id: \(kind)
              kind: \(kind)
              stem: \(sentences(2))
              with: {\(circumstances())}
              options:
      \(options.joined())\(route ? "        route: {way-1: second, else: third}\n" : "")
      """
  }

  private mutating func facts() -> String {
    let sender = draw(["teacher", "coach", "sponsor", "staff"])
    let recipient = draw(["student", "student-group", "parent"])
    return
      "sender: \(sender), recipient: \(recipient), channel: \(channel()), account: \(draw(["school", "personal"]))"
  }

  private mutating func circumstances() -> String {
    Self.circumstances.map { "\($0): \(draw(["yes", "no"]))" }.joined(separator: ", ")
      + ", work-hours: \(draw(["during", "after"])), work-site: \(draw(["on", "off"]))"
  }

  private static let circumstances = [
    "supervisor-approval", "parents-informed", "community-based-learning",
    "school-technology-available", "separate-account", "school-address", "credentials-shared",
    "membership-monitored", "advertising-disclosed",
  ]

  private mutating func channel() -> String {
    guard let fact = vocabulary.fact("channel") else { return "email" }
    return draw(vocabulary[fact].values.map(\.name))
  }

  private mutating func sentences(_ count: Int) -> String {
    (0..<count).map { _ in
      let words = (0..<random.next(below: 6) + 7).map { _ in draw(Self.words) }
      return "You \(words.joined(separator: " "))."
    }.joined(separator: " ")
  }

  private static let words =
    "bus team late call home note mail class trip field game week plan list form desk room hall door parent coach player pupil ask tell send write read wait meet help share open keep leave after before with from about near soon once again"
    .split(separator: " ").map(String.init)

  private mutating func draw(_ words: [String]) -> String {
    words[random.next(below: words.count)]
  }
}
