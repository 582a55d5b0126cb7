internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("what can be typed besides answers")
struct CommandTests {
  let content: Content
  let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = content.load([Samples.bus, Samples.mail, Samples.friends]).library
  }

  private func play(_ lines: [String] = []) throws -> Play {
    let enrollment = try content.enrollment(library)
    var play = Play(
      Session(.course(enrollment), in: library, under: try content.policy("imsa")))
    for line in lines { play.type(line) }
    return play
  }

  struct LineCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lines: [String]
    let says: String

    init(_ lines: [String], _ says: String) {
      testDescription = lines.joined(separator: " / ")
      self.lines = lines
      self.says = says
    }
  }

  @Test(
    "is answered in words, and leaves the question open",
    arguments: [
      LineCase([""], "Item 1: You text the team."),
      LineCase(["   "], "Item 1: You text the team."),
      LineCase(["again"], "Friday, 2:40 pm."),
      LineCase(["help"], "policy: with some words: search the policy; it never costs marks"),
      LineCase(["?"], "hint: get help with the item"),
      LineCase(["HELP"], "quit: leave; your answers are kept"),
      LineCase(["hint"], "Hint 1 of 2: Which approvals does texting need?"),
      LineCase(["hint", "hint"], "Hint 2 of 2: Think of the season's start."),
      LineCase(["hint", "hint", "hint"], "There are no more hints."),
      LineCase(["why"], "Answer first."),
      LineCase(["compare"], "Answer first."),
      LineCase(["policy"], "Type policy and some words."),
      LineCase(["policy friend requests"], "friends: Personal Social Media Accounts:"),
      LineCase(["policy xyzzy"], "No clause has these words.\n"),
      LineCase(["policy parnets"], "No clause has these words. Near words are: parents."),
      LineCase(["policy picture"], "published-content: "),
      LineCase(["policy pictures"], "published-content: "),
      LineCase(["policy friending"], "friends: "),
      LineCase(["clause Text Messaging"], "texting-primary: Text Messaging: "),
      LineCase(["clause texting"], "texting-drifts: Text Messaging: "),
      LineCase(["clause transparent"], "The policy, under \"Transparent\": ALL electronic"),
      LineCase(["clause games"], "this is not an acceptable activity for staff members"),
      LineCase(["clause gamse"], "There is no clause of that name. Did you mean games?"),
      LineCase(["status"], "0 answers so far. You are at part 1 of 3."),
      LineCase(["hnit"], "I do not understand that. Did you mean hint?"),
      LineCase(["x"], "I do not understand that. Type a, l or u."),
      LineCase(["statsu"], "Did you mean status?"),
      LineCase(["accetpable"], "Did you mean acceptable?"),
      LineCase(["plain"], "The plain screen is on."),
      LineCase(["plain off"], "The plain screen is off."),
      LineCase(["Plain ON"], "The plain screen is on."),
      LineCase(["note buy chalk"], "[note buy chalk]"),
      LineCase(["dispute"], "There is nothing to dispute yet: answer first."),
      LineCase(["dispute it is odd"], "There is nothing to dispute yet: answer first."),
      LineCase(["note", ""], "1.1>"),
    ])
  func line(_ row: LineCase) throws {
    let play = try play(row.lines)
    #expect(play.said.contains(row.says), "\(play.said)")
    #expect(play.responses == [])
    #expect(play.question?.id == ItemID(scenario: "bus-is-late", item: "text-team"))
  }

  @Test(
    "leaves by any of its names, with the answers kept",
    arguments: ["quit", "exit", "q", "bye", "stop", "Quit"])
  func quit(_ word: String) throws {
    let play = try play(["l", "", word])
    #expect(play.outcome == .saved)
    #expect(play.said == "Saved: 1 answer. You can go on at any time.\n(saved)")
  }

  @Test("asks after Ctrl-C, goes on with Enter, and leaves with yes or another Ctrl-C")
  func interrupt() throws {
    var play = try play()
    play.take(.interrupted(at: play.now))
    #expect(play.said.hasPrefix("Stop here? Your answers are kept."))
    play.type("")
    #expect(play.said.hasPrefix("Item 1:"))
    var other = play
    other.take(.interrupted(at: play.now))
    other.take(.interrupted(at: play.now))
    #expect(other.outcome == .saved)
    play.take(.interrupted(at: play.now))
    play.type("yes")
    #expect(play.outcome == .saved)
  }

  @Test("explains after an answer: the result, the facts, the rule, the clause")
  func why() throws {
    let said = try play(["a", "why"]).said
    #expect(
      said.hasPrefix("Result: less acceptable.\nFacts: sender: coach; recipient: student group;"))
    #expect(said.contains("a supervisor approved it beforehand"))
    #expect(said.contains("Rule: Texting students is for urgent contact"))
  }

  @Test("compares with what the other loaded policy says")
  func compare() throws {
    #expect(
      try play(["a", "compare"]).said == """
        Northwest Suburban Special Education Organization: The policy says: unacceptable. Students are not texted from a personal phone.
        Press Enter to go on.
        Enter>
        """)
  }

  @Test("says that Enter goes on where something else is typed after the feedback")
  func afterFeedback() throws {
    let play = try play(["a", "u"])
    #expect(play.said == "I do not understand that. Press Enter to go on.\nEnter>")
    #expect(play.responses.count == 1)
  }

  @Test("keeps free text out of the history, and offers what can be completed")
  func prompts() throws {
    func prompt(_ play: Play) -> Prompt? {
      if case .ask(let prompt)? = play.last.last { prompt } else { nil }
    }
    let asking = try #require(prompt(try play()))
    #expect(asking.isRemembered)
    #expect(Set(["a", "l", "u", "hint", "policy", "quit"]).isSubset(of: asking.completions))
    let writing = try #require(prompt(try play(["note"])))
    #expect(!writing.isRemembered)
  }

  @Test("tells the item again after its answer, with the way to go on")
  func againAfterAnswer() throws {
    let said = try play(["l", "again"]).said
    #expect(said.hasPrefix("Friday, 2:40 pm."))
    #expect(said.contains("Item 1: You text the team."))
    #expect(said.hasSuffix("u: unacceptable\nPress Enter to go on.\nEnter>"))
  }

  struct DisputeCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lines: [String]
    let item: String
    let says: String
  }

  @Test(
    "keeps an objection under the item answered last, and names it",
    arguments: [
      DisputeCase(
        testDescription: "right after the answer", lines: ["l", "dispute odd"], item: "text-team",
        says: "under item 1.1, to pass on. The records say only that"),
      DisputeCase(
        testDescription: "at the next question", lines: ["l", "", "dispute", "odd"],
        item: "text-team",
        says: "under item 1.1, to pass on. The records say only that"),
      DisputeCase(
        testDescription: "after the next answer", lines: ["l", "", "none", "dispute odd"],
        item: "conditions",
        says: "under item 1.2, to pass on. The records say only that"),
    ])
  func dispute(_ row: DisputeCase) throws {
    let play = try play(row.lines)
    #expect(play.notes.map(\.item) == [row.item])
    #expect(play.notes.map(\.text) == ["odd"])
    #expect(play.said.contains(row.says), "\(play.said)")
  }

  @Test("names the item that an objection is about before it is written")
  func disputed() throws {
    let said = try play(["l", "", "dispute"]).said
    #expect(said.hasPrefix("Say what you think is wrong in item 1.1, on one line."))
  }

  @Test("knows where a note was written")
  func notePlace() throws {
    let play = try play(["l", "note look this up"])
    let note = try #require(play.notes.first)
    #expect(note.scenario == "bus-is-late" && note.item == "text-team")
    #expect(note.text == "look this up" && note.kind == .note)
  }
}
