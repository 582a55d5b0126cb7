internal import PolicyRules
internal import Testing

@testable internal import Training

/// What is typed at `judge`, and what comes of the last line.
struct InterviewCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var isLive = true
  var presumes: String?
  var lines: [String] = []
  /// What one of the passages begins with.
  var says: String?
  /// The fact that is asked next.
  var asks: String?
  var doesNotSay: String?
  var isOver = false

  static let all = [
    InterviewCase(
      testDescription: "it says how to answer and asks the most telling question first",
      says: "Answer with a number or a word.", asks: "recipient"),
    InterviewCase(
      testDescription: "it says what it takes for granted of the person", presumes: "coach",
      says: "I take it that you are a coach"),
    InterviewCase(
      testDescription: "a fact with its value may be said at any time",
      lines: ["recipient = student"], asks: "channel", doesNotSay: "Please type"),
    InterviewCase(
      testDescription: "the ruling is told as soon as it is sure",
      lines: ["recipient=student", "channel=email", "account=personal"],
      says: "IMSA: unacceptable."),
    InterviewCase(
      testDescription: "the facts are told to who asks why",
      lines: ["recipient=student", "channel=email", "account=personal", "why"],
      says: "Facts: "),
    InterviewCase(
      testDescription: "what was said last can be taken back",
      lines: ["recipient=student", "channel=email", "account=personal", "back"],
      asks: "account", doesNotSay: "IMSA: unacceptable."),
    InterviewCase(
      testDescription: "nothing is taken back at the beginning", lines: ["back"],
      says: "This is the beginning."),
    InterviewCase(
      testDescription: "what does not fit is said and asked again",
      lines: ["channel=phone-call", "action=send-friend-request"], says: "That does not fit"),
    InterviewCase(
      testDescription: "a fact that nobody knows is named with the nearest one",
      lines: ["chanel=email"], says: "Unknown fact `chanel`; did you mean `channel`?"),
    InterviewCase(
      testDescription: "a word that is no answer is asked for again", lines: ["perhaps so"],
      says: "Please type a number from 1 to"),
    InterviewCase(
      testDescription: "a number beyond the choices is no answer", lines: ["99"],
      says: "Please type a number from 1 to"),
    InterviewCase(
      testDescription: "an empty line leaves a fact open, and the next is asked", lines: [""],
      asks: "channel", doesNotSay: "Please type a number"),
    InterviewCase(
      testDescription: "help lists what can be typed", lines: ["help"], says: "fact=value: "),
    InterviewCase(
      testDescription: "plain turns the plain screen on", lines: ["plain"],
      says: "The plain screen is on."),
    InterviewCase(testDescription: "quit leaves", lines: ["quit"], isOver: true),
    InterviewCase(
      testDescription: "one Ctrl-C asks back", lines: ["^C"], says: "To stop asking, type quit"),
    InterviewCase(testDescription: "two leave", lines: ["^C", "^C"], isOver: true),
    InterviewCase(
      testDescription: "a line between two makes the second the first",
      lines: ["^C", "help", "^C"],
      says: "To stop asking"),
    InterviewCase(
      testDescription: "Enter after the ruling leaves",
      lines: ["recipient=student", "channel=email", "account=personal", ""], isOver: true),
    InterviewCase(
      testDescription: "a fact's name after the ruling asks for it anew",
      lines: ["recipient=student", "channel=email", "account=personal", "account"],
      asks: "account", doesNotSay: "IMSA: unacceptable."),
    InterviewCase(
      testDescription: "what is asked anew and left open counts no more",
      lines: ["recipient=student", "channel=email", "account=personal", "account=", ""],
      doesNotSay: "IMSA: unacceptable."),
    InterviewCase(
      testDescription: "who the person is counts no more once it is left open", presumes: "coach",
      lines: ["sender=", "", "why"], doesNotSay: "Facts: you are a coach"),
    InterviewCase(
      testDescription: "the end of a pipe is answered by what can be said so far", isLive: false,
      lines: ["recipient=student", "^D"], says: "IMSA: it depends", isOver: true),
    InterviewCase(
      testDescription: "a person who ends the input wants no ruling",
      lines: ["recipient=student", "^D"], doesNotSay: "IMSA: it depends", isOver: true),
  ]
}

@Suite("the interview of judge")
struct InterviewTests {
  @Test("takes lines and says what comes of them", arguments: InterviewCase.all)
  func talk(_ row: InterviewCase) throws {
    var interview = try Interview(Content.shipped.get().policy("imsa"), isLive: row.isLive)
    if let role = row.presumes { interview.presume("sender", role) }
    let talk = Talk(&interview, row.lines)
    if let says = row.says { #expect(talk.said.contains { $0.hasPrefix(says) }, "\(talk.said)") }
    if let fact = row.asks {
      let vocabulary = interview.policy.vocabulary
      let definition = try #require(vocabulary.facts.first { $0.name == fact })
      #expect(talk.asks == definition.question)
    }
    if let not = row.doesNotSay { #expect(!talk.said.contains { $0.hasPrefix(not) }) }
    #expect(talk.isOver == row.isOver)
    #expect((talk.prompt == nil) == row.isOver)
  }

  @Test("ends in a ruling when every question is left open")
  func open() throws {
    var interview = try Interview(Content.shipped.get().policy("nsseo"), isLive: true)
    let facts = interview.policy.vocabulary.facts.count
    let talk = Talk(&interview, Array(repeating: "", count: facts + 2))
    #expect(talk.isOver)
  }

  @Test("completes an answer, and else a fact or its value")
  func proposals() throws {
    var interview = try Interview(Content.shipped.get().policy("imsa"), isLive: true)
    let prompt = try #require(Talk(&interview, []).prompt)
    func texts(_ typed: String) -> [String] {
      interview.proposals(for: typed, at: prompt).map(\.text)
    }
    #expect(texts("qu") == ["quit"])
    #expect(texts("chann") == ["channel="])
    #expect(texts("channel=ema") == ["email"])
    #expect(texts("nothing=") == [])
  }
}

@Suite("a question of yes or no")
struct ConfirmationTests {
  @Test(
    "takes only a yes for a yes",
    arguments: [
      (["yes"], true), (["Y"], true), (["perhaps", "yes"], true), (["no"], false),
      (["quit"], false), (["^C"], false), (["^D"], false),
    ])
  func answers(_ lines: [String], _ isGiven: Bool) {
    var confirmation = Confirmation("Correct it?")
    let talk = Talk(&confirmation, lines)
    #expect(talk.isOver)
    #expect(confirmation.isGiven == isGiven)
  }
}
