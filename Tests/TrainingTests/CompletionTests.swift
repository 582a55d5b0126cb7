internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("the end of a course")
struct CompletionTests {
  let content: Content
  let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = content.load([Samples.bus, Samples.mail, Samples.friends]).library
  }

  /// Answers everything rightly, but skips the items in `missed` when they are asked first.
  private func play(
    missing missed: Set<String> = [], mode: CompletionRecord.Mode = .full,
    course: String = "onboarding"
  ) throws -> Play {
    let enrollment = try content.enrollment(library, course, mode: mode)
    var play = Play(
      Session(.course(enrollment), in: library, under: try content.policy("imsa")))
    answer(&play, missing: missed)
    return play
  }

  private func answer(_ play: inout Play, missing missed: Set<String>) {
    var player = RandomPlayer(seed: 1, skill: 1, isTerse: true)
    for _ in 0..<200 {
      switch play.session.phase {
      case .offering, .attesting, .over: return
      default: break
      }
      let isMissed = play.question.map { question in
        missed.contains(question.id.item) && !play.session.progress.asked.contains(question.id)
      }
      play.type(isMissed == true ? "skip" : player.line(for: play.session))
    }
  }

  @Test("is the attestation, under a sentence that names policy and version, when all is met")
  func attestation() throws {
    let play = try play()
    #expect(
      play.said.hasSuffix(
        """
        Every topic is met. Read this, then type your full name to attest.
        I have worked through "Expectations for Communicating Electronically with Students" of Illinois Mathematics and Science Academy, version 1, and I know where to find it.
        Name>
        """))
    guard case .ask(let prompt)? = play.last.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(!prompt.isRemembered && prompt.completions.isEmpty)
  }

  @Test("records the completion with every column true")
  func record() throws {
    var play = try play()
    play.type("  dana   ORTEGA ")
    let record = try #require(play.completion)
    let policy = try content.policy("imsa")
    #expect(record.attempt == AttemptID(startedAt: Play.start, seed: 7))
    #expect(record.person.name == "Dana Ortega")
    #expect(record.course == "onboarding" && record.season == "" && record.mode == .full)
    #expect(record.completedAt == play.now && record.attestedAt == play.now)
    #expect(record.activeSeconds == play.responses.reduce(0) { $0 + $1.seconds })
    #expect(record.sittings == 1)
    #expect(record.items == play.responses.count)
    #expect(record.creditPercent == 100)
    #expect(record.topicsInScope == ["texting", "email", "friend-requests"])
    #expect(record.topicsMet == record.topicsInScope)
    #expect(record.topicsRetaken == [])
    #expect(record.criticalMisses == 0)
    #expect(record.sureAndWrong == 0)
    #expect(record.result == .passed)
    #expect(record.policy == "imsa" && record.policyVersion == policy.version)
    #expect(record.policyDigest == policy.digest && record.contentDigest == "c0ffee")
    #expect(record.trainerVersion == "1.0")
    #expect(record.attestedName == "dana ORTEGA")
    #expect(record.validFrom == play.now.day)
    #expect(record.validUntil == play.now.day.adding(months: 12))
    #expect(Certificate.read(record.certificate) == record.certificate)
    #expect(play.outcome == .passed)
  }

  @Test("asks for a name that is not on record twice, and signs as it is typed")
  func otherName() throws {
    var play = try play()
    play.type("")
    #expect(play.said.hasPrefix("Type your full name"))
    play.type("Dana O.")
    #expect(play.said.hasPrefix("On record is Dana Ortega."))
    #expect(play.completion == nil)
    play.type("Dana O.")
    #expect(play.completion?.attestedName == "Dana O.")
  }

  @Test("helps with the name alone where the name is asked for")
  func helpWithName() throws {
    var play = try play(missing: [])
    play.type("help")
    #expect(play.said == "Type your full name, or quit to do it later.\nName>")
  }

  @Test("offers what was missed again, with other items first, and names the topics retaken")
  func retake() throws {
    var play = try play(missing: ["secret"])
    #expect(play.said.contains("Topics met: 2 of 3."))
    #expect(play.said.contains("First answers: 9 of 10, that is 90 percent."))
    #expect(play.said.contains("To see again: Texting."))
    #expect(play.said.contains("To pass, every topic has to be met."))
    #expect(
      play.said.contains("Nothing is lost if you take a break. Go on now? Type yes or later."))
    let before = play.responses.count
    play.type("yes")
    answer(&play, missing: [])
    #expect(play.responses.dropFirst(before).allSatisfy { $0.topic == "texting" })
    #expect(!play.responses[before...].prefix(3).map(\.item).contains("secret"))
    play.type("Dana Ortega")
    let record = try #require(play.completion)
    #expect(record.topicsRetaken == ["texting"])
    #expect(record.items == Set(play.responses.map(\.itemID)).count)
    let first = play.responses.filter(\.isFirstTry).map(\.credit)
    #expect(record.creditPercent == first.reduce(0, +) / Double(first.count) * 100)
  }

  @Test("keeps everything where the retake is put off")
  func later() throws {
    var play = try play(missing: ["best"])
    play.type("later")
    #expect(play.outcome == .saved)
  }

  @Test("counts sittings by pauses of half an hour, and no more than that for one answer")
  func sittings() throws {
    let enrollment = try content.enrollment(library)
    var play = Play(
      Session(.course(enrollment), in: library, under: try content.policy("imsa")))
    play.type("l", after: 10)
    play.type("")
    play.type("none", after: 7200)
    let summary = play.session.summary
    #expect(summary.sittings == 2)
    #expect(summary.activeSeconds == 1810)
  }

  @Test("of a failed short test is a record that says so, and the way to the course")
  func failedTest() throws {
    let everything = Set(library.scenarios.flatMap(\.items).map(\.id))
    let play = try play(missing: everything, mode: .testOut)
    let record = try #require(play.completion)
    #expect(record.result == .notPassed && record.mode == .testOut)
    #expect(record.topicsRetaken == [])
    #expect(record.attestedName == "" && record.attestedAt == nil && record.certificate == "")
    #expect(record.validFrom == nil && record.validUntil == nil)
    #expect(play.outcome == .notPassed)
    #expect(play.said.contains("Please take the course itself: Onboarding."))
  }

  @Test("of a passed short test leads to the attestation")
  func passedTest() throws {
    var play = try play(mode: .testOut)
    play.type("Dana Ortega")
    #expect(play.completion?.result == .passed && play.completion?.mode == .testOut)
  }

  @Test("of a season's refresher counts to the season's end")
  func season() throws {
    var play = try play(mode: .refresher, course: "season")
    play.type("Dana Ortega")
    let record = try #require(play.completion)
    #expect(record.season == "fall-2026")
    #expect(record.validUntil == Day(year: 2026, month: 11, day: 21))
    #expect(record.topicsInScope == ["texting", "friend-requests"])
  }

  @Test("allows three retakes a day, and asks the person to come back tomorrow")
  func threeRetakes() throws {
    var play = try play(missing: ["best"])
    for _ in 0..<3 {
      play.type("yes")
      for _ in 0..<20 where play.question != nil {
        play.type("skip")
        play.type("")
      }
    }
    #expect(play.outcome == .saved)
    #expect(play.said.contains("That is enough for today."))
  }

  @Test("records nothing of a practice or a preview")
  func unrecorded() throws {
    for purpose in [
      Purpose.practice(topic: "email", roles: ["coach"], seed: 3),
      .preview(scenario: "bus-is-late", seed: 3),
    ] {
      var play = Play(Session(purpose, in: library, under: try content.policy("imsa")))
      var player = RandomPlayer(seed: 5, skill: 0.5)
      for _ in 0..<200 where play.outcome == nil { play.type(player.line(for: play.session)) }
      #expect(play.outcome == .practised)
      #expect(play.responses == [] && play.completion == nil)
    }
  }
}
