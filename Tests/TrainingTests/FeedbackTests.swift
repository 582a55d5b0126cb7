internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("what is said after an answer")
struct FeedbackTests {
  let content: Content
  let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = content.load([Samples.ways]).library
  }

  struct FeedbackCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let item: String
    let gives: [String]
    var school = "imsa"
    var then: String?
    var says: [String] = []
    var hides: [String] = []
  }

  static let cases = [
    FeedbackCase(
      testDescription: "says not of each letter that fails", item: "letters", gives: ["T"],
      says: [
        "The right answer: T, A and P. It is not transparent, not accessible and not professional."
      ]),
    FeedbackCase(
      testDescription: "explains why what is discouraged is permitted", item: "text",
      gives: ["acceptable"],
      says: [
        "Why: The policy discourages it, but permits it when the text is for urgent or immediate contact, your supervisor approved texting beforehand and parents were told at the start of the year or season.",
        "The policy, under \"Less Acceptable Communication Methods\", \"Text Messaging\": If a teacher",
      ]),
    FeedbackCase(
      testDescription: "says states that are missing, and apart those that nobody brings about",
      item: "plan", gives: ["acceptable"],
      says: [
        "Conditions not met: your supervisor approved texting beforehand; parents were told at the start of the year or season.",
        "Not the case here: the text is for urgent or immediate contact.",
        "\nAnd: At the beginning of the academic year",
      ],
      hides: ["make sure", "Missing"]),
    FeedbackCase(
      testDescription: "says each duty that is broken, once", item: "secret", gives: ["acceptable"],
      says: [
        "Why: Electronic communication must be open. Electronic communication must stay on record."
      ], hides: ["not met"]),
    FeedbackCase(
      testDescription: "does not send to e-mail who may text", item: "text",
      gives: ["unacceptable"], hides: ["Better"]),
    FeedbackCase(
      testDescription: "says what would be better where that is near", item: "alone",
      gives: ["acceptable"],
      says: [
        "Better: get your supervisor's approval beforehand. Then it is permitted, though less acceptable."
      ], hides: ["not met"]),
    FeedbackCase(
      testDescription: "does not send players to e-mail", item: "game", gives: ["acceptable"],
      says: ["Why: Staff do not play online games with students."], hides: ["Better"]),
    FeedbackCase(
      testDescription: "gives no advice after a clause was asked for", item: "clause",
      gives: ["preamble"], says: ["No. This is what decides:"], hides: ["Better", "not met"]),
    FeedbackCase(
      testDescription: "names conditions that were left out, and those that are not asked for",
      item: "conditions", gives: ["supervisor-approval"],
      says: ["You left out: ", ", parents were told at the start of the year or season"]),
    FeedbackCase(
      testDescription: "says which condition an option misses", item: "places",
      gives: ["server"],
      says: ["The policy says: unacceptable. ", " Not met: your supervisor has the login."]),
    FeedbackCase(
      testDescription: "says all that is right where all was named", item: "places",
      gives: ["chat"], says: ["Yes, ", ", and no other."]),
    FeedbackCase(
      testDescription: "names the best option by its letter, and ends each sentence once",
      item: "best", gives: ["play"],
      says: [". Mail them: \"See you at four.\" The policy calls that acceptable."],
      hides: [".\".", ".."]),
    FeedbackCase(
      testDescription: "explains each option when asked why", item: "places", gives: ["chat"],
      then: "why",
      says: [
        "Result: The right answer: ",
        "unacceptable. A group outside the school's own channels must meet every condition of the section. Not met: your supervisor has the login.",
        "less acceptable. The policy discourages it, but permits it when",
        "acceptable. Academy mail, chat and documents are appropriate for students and parents.",
        "\nFacts: sender: teacher; recipient: student group; purpose: urgent contact;",
      ], hides: ["channel: text message", "Missing"]),
    FeedbackCase(
      testDescription: "compares each option with the other school's", item: "places",
      gives: ["chat"], then: "compare",
      says: ["The policy says: a, unacceptable; b, "], hides: ["text message"]),
    FeedbackCase(
      testDescription: "explains each condition when asked why", item: "conditions",
      gives: ["parents-informed"], then: "why",
      says: [
        "Result: The right answer: ", "parents were told at the start of the year or season.\n",
        ": not asked for here.",
      ], hides: ["Missing"]),
    FeedbackCase(
      testDescription: "says the result first when asked why", item: "plan", gives: ["acceptable"],
      school: "nsseo", then: "why",
      says: ["Result: unacceptable.\nFacts: ", "Not the case here: "],
      hides: ["make sure", "Missing"]),
  ]

  @Test("reads well", arguments: cases)
  func reads(_ row: FeedbackCase) throws {
    var play = try play(at: row.item, school: row.school)
    let question = try #require(play.question)
    let labels = question.choices.filter { row.gives.contains($0.code) }.map(\.label)
    play.type(labels.isEmpty ? row.gives.joined() : labels.joined(separator: " "))
    if let then = row.then { play.type(then) }
    for words in row.says { #expect(play.said.contains(words), "\(play.said)") }
    for words in row.hides { #expect(!play.said.contains(words), "\(play.said)") }
    #expect(play.said.hasSuffix("\nEnter>"))
  }

  struct TypoCase: CustomTestStringConvertible, Sendable {
    let item: String
    let line: String
    let says: String
    var testDescription: String { "\(item): \(line)" }
  }

  @Test(
    "says what is wrong with an answer that is not there",
    arguments: [
      TypoCase(
        item: "places", line: "a d", says: "There is no d here. Type letters from a to c."),
      TypoCase(item: "best", line: "u", says: "There is no u here. Type one letter from a to b."),
      TypoCase(
        item: "best", line: "a b",
        says: "Only one answer is asked for here. Type one letter from a to b."),
      TypoCase(item: "conditions", line: "123", says: "Put spaces between the numbers."),
      TypoCase(item: "conditions", line: "1 and 0", says: "There is no 0 here."),
      TypoCase(item: "conditions", line: "1-3", says: "Put spaces between the numbers."),
      TypoCase(item: "places", line: "a \u{2013} c!", says: "Put spaces between the letters."),
      TypoCase(item: "letters", line: "t-p", says: "Put spaces between the letters."),
      TypoCase(item: "places", line: "chalk", says: "I do not understand that."),
    ])
  func typo(_ row: TypoCase) throws {
    var play = try play(at: row.item)
    play.type(row.line)
    #expect(play.said.hasPrefix(row.says), "\(play.said)")
    #expect(play.question?.id.item == row.item)
  }

  @Test("takes a letter for what stands before an option, not for what another is called")
  func letters() throws {
    let named = Samples.ways.replacing("id: mail, text", with: "id: b, text")
      .replacing("id: play, text: Play a game online.", with: "id: z, text: A.")
    let (library, findings) = content.load([named])
    #expect(
      findings.map(\.message) == [
        "`b` is a letter that people type", "`z` is a letter that people type",
      ])
    #expect(library.scenarios.isEmpty)
    let judge = Judge(try content.policy("imsa"))
    let item = try #require(self.library.scenario("many-ways")?.item("best"))
    guard case .chooseOne(let kind) = item.kind else { return }
    let options = zip(kind.options, ["B.", "A."]).map { option, text in
      Option(
        id: option.id, text: Prose([.text(text)]), facts: option.facts, consequence: nil,
        position: option.position)
    }
    let clashing = Item(
      id: item.id, kind: .chooseOne(ChooseOneItem(options: options, allowsTies: false)),
      stem: item.stem, facts: item.facts, hints: [], isCritical: false, topic: item.topic,
      policies: nil, route: nil, position: item.position)
    let scenes = try #require(self.library.scenario("many-ways")?.scenes)
    for seed in 0..<8 as Range<UInt64> {
      let question = try #require(
        Question(clashing, in: "many-ways", facts: scenes[0].facts, judge: judge, seed: seed))
      for choice in question.choices {
        #expect(question.read(choice.label)?.codes == [choice.code])
      }
    }
  }

  @Test("takes `or` between the letters of several as it takes `and`")
  func either() throws {
    let question = try #require(try play(at: "places").question)
    #expect(question.read("a or b") == question.read("a and b"))
    #expect(question.read("a or b")?.codes.count == 2)
  }

  @Test("asks for several ways by the verdicts that count")
  func range() throws {
    #expect(
      try play(at: "places").said.contains(
        "Type every letter that is acceptable, or the word none."))
  }

  /// Plays the scenario at `school` to the item called `item`.
  private func play(at item: String, school: String = "imsa") throws -> Play {
    var play = Play(
      Session(
        .preview(scenario: "many-ways", seed: 3), in: library, under: try content.policy(school)))
    while let question = play.question, question.id.item != item {
      play.type("skip")
      play.type("")
    }
    return play
  }
}
