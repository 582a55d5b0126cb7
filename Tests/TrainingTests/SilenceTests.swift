internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("an item that asks for a passage where the policy is silent")
struct SilenceTests {
  private static let sample =
    Samples.mail.replacing(
      "stem: Which clause decides?",
      with: "stem: Which clause decides?\n        with: {recipient: former-student}")
      + """

      expect:
        imsa: {which-clause: [ask-your-supervisor]}
        nsseo: {which-clause: [own-content]}

      """

  private let content: Content
  private let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = content.load([Self.sample]).library
  }

  private func question(_ school: String) throws -> (Question, Judge) {
    let judge = Judge(try content.policy(school))
    let scenario = try #require(library.scenario("two-mailboxes"))
    return (try #require(Walk(scenario, judge: judge).question(of: "which-clause")), judge)
  }

  @Test("is fair, and asks for what the policy says of such cases")
  func key() throws {
    #expect(content.load([Self.sample]).findings == [])
    let findings = ScenarioAudit(library).findings.filter { $0.file.hasPrefix("email/") }
    #expect(findings.map(\.description) == [])
    for (school, clause) in [("imsa", "ask-your-supervisor"), ("nsseo", "own-content")] {
      let (question, _) = try question(school)
      #expect(question.key.isFair)
      #expect(question.key.codes == [clause] && question.key.clauses == [clause])
    }
  }

  @Test("takes what another reading makes right as well")
  func otherReadings() throws {
    let (question, judge) = try question("imsa")
    #expect(question.key.alsoRight == ["friends"])
    #expect(question.mark(["ask-your-supervisor"], judge: judge) == .full)
    #expect(question.mark(["friends"], judge: judge) == .full)
    #expect(question.mark(["games"], judge: judge).credit == 0)
    let told = Told(
      question: question, label: "1.1", number: 1, given: ["friends"], certainty: .unmarked,
      mark: .full)
    let said = Feedback(told, judge: judge, mayComeBack: true).passages.first?.text ?? ""
    #expect(said.hasPrefix("Yes, that comes nearest. The policy does not speak of this."))
  }

  @Test("is answered by saying that the policy does not speak of it, and whom to ask")
  func feedback() throws {
    let (question, judge) = try question("nsseo")
    for given in [["own-content"], ["games"]] {
      let told = Told(
        question: question, label: "1.1", number: 1, given: given, certainty: .unmarked,
        mark: question.mark(given, judge: judge))
      let said = Feedback(told, judge: judge, mayComeBack: true).passages.map(\.text)
      #expect(
        said[0].contains(
          "The policy does not speak of this. Where it is silent, ask your administrator. It says:")
      )
      #expect(said.contains { $0.contains("good judgment and common sense") })
    }
  }
}
