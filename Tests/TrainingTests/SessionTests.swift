internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("a session")
struct SessionTests {
  let content: Content
  let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = content.load([Samples.bus, Samples.mail, Samples.friends]).library
  }

  private func play(
    _ lines: [String] = [], school: String = "imsa", mode: CompletionRecord.Mode = .full
  ) throws -> Play {
    let enrollment = try content.enrollment(library, mode: mode, school: school)
    var play = Play(
      Session(.course(enrollment), in: library, under: try content.policy(school)))
    for line in lines { play.type(line) }
    return play
  }

  @Test("begins with the course, its length, the scene and the question")
  func beginning() throws {
    #expect(
      try play().said == """
        Onboarding. Illinois Mathematics and Science Academy, policy version 1.
        3 scenarios, about 6 minutes. Quit when you like; your answers are kept. Looking up the policy never costs marks. Type help at any time.
        In some situations you are in a colleague's place.
        First, in short. The policy gives one of three answers:
        acceptable: the policy names it as a good way, or finds nothing against it.
        less acceptable: the policy discourages it, but permits it on conditions.
        unacceptable: the policy forbids it, or one of its conditions is not met.
        It puts every message to the TAP test:
        transparent: it is open; openness, visibility and accountability are kept.
        accessible: it is a matter of record that others may look up.
        professional: word choice, tone, grammar and subject are courteous, conscientious and businesslike.
        Before you send, ask yourself: Would you mind seeing it on the front page of the local newspaper?
        Scenario 1 of 3. The bus is late.
        Friday, 2:40 pm. You coach tennis, and the bus is twenty minutes late.
        Every player's number is in your own phone.
        Item 1: You text the team. Your director had approved it, and parents were told in August. What does the policy say?
        a: acceptable
        l: less acceptable
        u: unacceptable
        Type a, l or u. Add ! if you are certain, or ? if you guess.
        1.1>
        """)
  }

  @Test("teaches the words of the policy once: not again, and not before a test")
  func primer() throws {
    #expect(!(try play(mode: .testOut).said.contains("one of three answers")))
    let enrollment = try content.enrollment(library)
    let earlier = try play(["l"]).responses
    let again = Play(
      Session(
        .course(enrollment), in: library, under: try content.policy("imsa"), history: earlier))
    #expect(!again.said.contains("one of three answers"))
  }

  @Test("records a wrong answer first, then says what the policy says, and why")
  func wrongAnswer() throws {
    #expect(
      try play(["a"]).said == """
        [text-team acceptable 0.0]
        No. You said acceptable. The policy says: less acceptable.
        Marks 0 of 1. That is too lenient.
        Why: The policy discourages it, but permits it when the text is for urgent or immediate contact, your supervisor approved texting beforehand and parents were told at the start of the year or season.
        The policy, under "Less Acceptable Communication Methods", "Text Messaging": If a teacher, coach, or sponsor intends to use texting for urgent or immediate contact with students or team members, supervisor approval must be given prior and, they should be transparent about this practice and ensure it follows the TAP guidelines.
        Press Enter to go on, or type why, compare or dispute.
        Enter>
        """)
  }

  @Test("explains more to someone who was wrong and certain")
  func sureAndWrong() throws {
    let said = try play(["a!"]).said
    #expect(said.contains("You were certain, so the topic comes back soon."))
    #expect(said.contains("Facts: sender: coach; recipient: student group;"))
    #expect(try !play(["a?"]).said.contains("Facts:"))
  }

  @Test("is shorter when the answer is right")
  func rightAnswer() throws {
    #expect(
      try play(["less"]).said == """
        [text-team less-acceptable 1.0]
        Yes. The policy says: less acceptable.
        The policy, under "Less Acceptable Communication Methods", "Text Messaging": If a teacher, coach, or sponsor intends to use texting for urgent or immediate contact with students or team members, supervisor approval must be given prior and, they should be transparent about this practice and ensure it follows the TAP guidelines.
        Press Enter to go on, or type why, compare or dispute.
        Enter>
        """)
  }

  @Test("gives a quarter for one step too strict, and says so")
  func strictAnswer() throws {
    let said = try play(["u"]).said
    #expect(said.contains("Not quite. You said unacceptable. The policy says: less acceptable."))
    #expect(said.contains("Marks 0.25 of 1. That is too strict."))
  }

  @Test("has another key where the other school's policy differs")
  func otherSchool() throws {
    let play = try play(["l"], school: "nsseo")
    #expect(play.said.contains("The policy says: unacceptable."))
    #expect(play.said.contains("Students are not texted from a personal phone."))
    #expect(play.responses.first?.verdict == "unacceptable")
  }

  @Test("writes down everything about an answer")
  func response() throws {
    var play = try play(["hint", "policy texting", "clause texting-approval"])
    play.type("a!", after: 12.5)
    let response = try #require(play.responses.first)
    #expect(response.attempt == AttemptID(startedAt: Play.start, seed: 7))
    #expect(response.answeredAt == play.now)
    #expect(response.staffID == "0042")
    #expect(response.organization == "imsa")
    #expect(response.course == "onboarding")
    #expect(response.itemID == ItemID(scenario: "bus-is-late", item: "text-team"))
    #expect(response.revision == 2)
    #expect(response.kind == "verdict")
    #expect(response.topic == "texting")
    #expect(response.clauses == ["texting-approval"])
    #expect(response.given == "acceptable")
    #expect(response.credit == 0)
    #expect(response.isFirstTry)
    #expect(response.certainty == .certain)
    #expect(response.hints == 1)
    #expect(response.lookups == 2)
    #expect(response.seconds == 72.5)
    #expect(response.direction == .tooLenient)
    #expect(!response.isCritical)
    #expect(response.verdict == "less-acceptable")
    #expect(response.policyDigest == (try content.policy("imsa")).digest)
  }

  @Test("follows an option to its consequence and its scene")
  func consequence() throws {
    var play = try play(["l", "", "none", ""])
    let choices = try #require(play.question?.choices)
    let wrong = try #require(choices.first { $0.code == "text-all" })
    play.type(wrong.label)
    #expect(play.said.contains("Two parents ask why you have their children's numbers."))
    play.type("")
    #expect(play.said.hasPrefix("The director asks you to come by.\nThe bus comes at three."))
  }

  @Test("tells a scene once, however one comes there")
  func toldOnce() throws {
    var play = try play(["l", "", "none", ""])
    play.type(try #require(play.question?.choices.first { $0.code == "text-all" }).label)
    play.type("")
    let text = Play.text(play.effects)
    #expect(text.ranges(of: "The director asks").count == 1)
    #expect(text.ranges(of: "The bus comes at three.").count == 1)
    #expect(text.ranges(of: "Friday, 2:40 pm.").count == 1)
  }

  @Test("leads past the trouble where the best option was chosen")
  func bestOption() throws {
    var play = try play(["l", "", "none", ""])
    let choices = try #require(play.question?.choices)
    play.type(try #require(choices.first { $0.code == "mail" }).label)
    play.type("")
    #expect(play.said.hasPrefix("The bus comes at three."))
  }

  @Test("tells a school's own wording, and leaves out what a school does not get")
  func wording() throws {
    var play = try play(["u", ""], school: "nsseo")
    #expect(play.question?.id.item == "what-now")
    let choices = try #require(play.question?.choices)
    #expect(choices.contains { $0.text == "Mail the team from your NSSEO email account." })
    play.type(try #require(choices.first { $0.code == "text-all" }).label)
    play.type("")
    #expect(play.said.hasPrefix("Your administrator asks you to come by."))
  }

  @Test("never stores a thought")
  func reflection() throws {
    var play = try play(["l", "", "none", "", "a", "", "t a", ""])
    #expect(play.question?.id.item == "thought")
    let count = play.responses.count
    play.type("note that nobody reads this")
    #expect(play.notes == [])
    #expect(play.responses.count == count)
    let rows = play.responses.map { "\($0)" }.joined()
    #expect(!rows.contains("nobody reads"))
  }

  @Test(
    "carries out a command that is typed where a thought is asked for",
    arguments: ["?", "help ", " Help", "status ", "clause"])
  func commandAtThought(_ line: String) throws {
    var play = try play(["l", "", "none", "", "a", "", "t a", ""])
    play.type(line)
    #expect(play.question?.id.item == "thought")
    #expect(!play.said.contains("Thank you."))
  }

  @Test("takes a clause's name in capitals too")
  func clauseInCapitals() throws {
    var play = try play(["l", "", "none", "", "a", "", "t a", "", "", "u", ""])
    #expect(play.question?.id.item == "which-clause")
    play.type("Personal-Email!")
    #expect(play.responses.last?.given == "personal-email")
  }

  @Test("promises to come back to a topic only where it does")
  func comingBack() throws {
    let (soon, again) = ("comes back soon", "see its topic again")
    let course = try play(["a!"], school: "nsseo").said
    #expect(course.contains(soon) && course.contains(again))
    let policy = try content.policy("nsseo")
    let practice = Purpose.practice(topic: "texting", roles: ["coach"], seed: 1)
    var other = Play(Session(practice, in: library, under: policy))
    other.type("a!")
    #expect(other.said.contains("This one must not be missed. You were certain, so it is worth"))
    #expect(!other.said.contains(soon) && !other.said.contains(again))
    var test = try play(mode: .testOut)
    test.type("skip")
    #expect(!test.said.contains(soon) && !test.said.contains(again))
  }

  @Test("finds a clause by words, and takes its number as the answer")
  func cite() throws {
    var play = try play(["l", "", "none", "", "a", "", "t a", "", "", "u", ""])
    #expect(play.question?.id.item == "which-clause")
    play.type("personal email")
    #expect(play.said.contains("1: Non-Academy Email Accounts"))
    play.type("1!")
    #expect(play.responses.last?.given == "personal-email")
    #expect(play.responses.last?.credit == 1)
    #expect(play.responses.last?.certainty == .certain)
  }

  @Test(
    "takes no number for a clause that was not offered",
    arguments: ["0", "-1", "99", "-9223372036854775808", "9223372036854775807"])
  func strayNumber(_ number: String) throws {
    var play = try play(["l", "", "none", "", "a", "", "t a", "", "", "u", "", "personal email"])
    let count = play.responses.count
    play.type(number)
    #expect(play.responses.count == count)
  }

  @Test("counts a skipped item as missed, and shows the answer")
  func skip() throws {
    let play = try play(["skip"])
    #expect(play.responses.last?.given == "skip")
    #expect(play.responses.last?.credit == 0)
    #expect(play.said.contains("Skipped. The policy says: less acceptable."))
  }

  @Test("notes a critical miss where a must is permitted")
  func critical() throws {
    let play = try play(["a"], school: "nsseo")
    #expect(play.responses.last?.isCritical == true)
    #expect(play.said.contains("This one must not be missed"))
  }

  @Test(
    "passes nobody for whom it holds nothing, and says so",
    arguments: [
      ("onboarding", CompletionRecord.Mode.full), ("onboarding", .testOut), ("season", .refresher),
    ])
  func nothing(_ course: String, _ mode: CompletionRecord.Mode) throws {
    let theirs = Samples.bus.replacing("roles: [coach, sponsor, teacher]", with: "roles: [staff]")
    let library = content.load([theirs]).library
    let enrollment = try content.enrollment(library, course, mode: mode)
    let play = Play(
      Session(.course(enrollment), in: library, under: try content.policy("imsa")))
    #expect(play.outcome == .saved && play.completion == nil)
    #expect(play.said.hasSuffix("please tell your HR office.\n(saved)"), "\(play.said)")
    #expect(!play.said.contains("0 "))
  }

  @Test("says so where there is nothing to practise or to preview")
  func nothingElse() throws {
    let policy = try content.policy("nsseo")
    let practice = Purpose.practice(topic: "games", roles: ["coach"], seed: 1)
    #expect(
      Play(Session(practice, in: library, under: policy)).said.hasSuffix(
        "There is nothing to practise on this for what you do.\n(practised)"))
    let open = Samples.friends.replacing("policies: [imsa]\n", with: "")
      .replacing("courses:", with: "policies: [imsa]\ncourses:")
    let preview = Purpose.preview(scenario: "new-follower", seed: 1)
    #expect(
      Play(Session(preview, in: content.load([open]).library, under: policy)).said
        == "There is nothing to ask in this scenario at this school.\n(practised)")
  }

  @Test("counts no item on a topic that cannot be marked, so that the topic can be met")
  func unfair() throws {
    let tie = "          - {id: accept-now, text: Accept it.}\n"
    let other =
      "          - {id: later, text: Mail her tomorrow., with: {action: message, channel: email, account: school}}\n"
    let library = content.load([Samples.friends.replacing(tie, with: tie + other)]).library
    let session = Session(
      .course(try content.enrollment(library)), in: library, under: try content.policy("imsa"))
    let asked = session.agenda.placements["friend-requests", default: []]
    #expect(asked.map { library.item($0).id } == ["accept", "send"])
    var play = Play(session)
    play.type("a")
    for _ in 0..<20 where play.completion == nil {
      switch play.session.phase {
      case .asking(let asking): play.type(try #require(asking.question.key.codes.first))
      case .offering: play.type("yes")
      case .attesting: play.type("Dana Ortega")
      default: play.type("")
      }
    }
    #expect(play.outcome == .passed)
  }

  @Test("in a short test, lets hints cap the marks")
  func cappedHints() throws {
    var play = try play(mode: .testOut)
    for _ in 0..<40 where play.question?.item.hints.isEmpty == true {
      play.type("skip")
      play.type("")
    }
    let key = try #require(play.question?.key.codes.first)
    play.type("hint")
    play.type(key)
    #expect(play.responses.last?.credit == 0.75)
  }
}
