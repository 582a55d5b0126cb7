import TestSupport
import Testing
import Training

@testable import Records

/// What is typed at home by a coach who has done nothing yet, and what comes of the last line.
struct HomeCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Whether the onboarding was passed before.
  var hasPassed = false
  var lines: [String] = []
  /// What one of the last passages begins with.
  var says: String?
  /// What the shell must do besides saying and asking.
  var does: String?

  static let all = [
    HomeCase(testDescription: "the person is greeted", says: "Hello, Dana Ortega. Not you?"),
    HomeCase(
      testDescription: "Enter starts what comes next", lines: [""], does: "course onboarding"),
    HomeCase(
      testDescription: "a course starts by its name", lines: ["onboarding"],
      does: "course onboarding"
    ),
    HomeCase(
      testDescription: "a mistyped course is offered", lines: ["start onbording"],
      says: "There is no such course. Did you mean onboarding?"),
    HomeCase(
      testDescription: "and starts on a yes", lines: ["start onbording", "yes"],
      does: "course onboarding"),
    HomeCase(
      testDescription: "Enter does not answer a question", lines: ["start onbording", ""],
      says: "Type yes, or help for other things."),
    HomeCase(
      testDescription: "a short test is explained before it begins", lines: ["test out"],
      says: "The short test of"),
    HomeCase(
      testDescription: "and begins on a yes", lines: ["test out", "y"],
      does: "course onboarding test-out"),
    HomeCase(
      testDescription: "and not on a no", lines: ["test out", "no"], says: "All right."),
    HomeCase(
      testDescription: "a topic is practised by its name", lines: ["practise texting"],
      does: "practice texting"),
    HomeCase(
      testDescription: "a topic that is not there is named with those there are",
      lines: ["practice gardening"], says: "There is no such topic."),
    HomeCase(
      testDescription: "all is practised", lines: ["practice all"], does: "practice all"),
    HomeCase(
      testDescription: "practice alone asks what", lines: ["practice"],
      says: "Type practice with a topic's name, or practice all:"),
    HomeCase(
      testDescription: "a mistyped topic is offered, and practised on a yes",
      lines: ["practice textng", "yes"], does: "practice texting"),
    HomeCase(
      testDescription: "the parts of the policy are told", lines: ["topics"],
      says: "The parts of the policy."),
    HomeCase(
      testDescription: "status says where the person is", lines: ["status"],
      says: "Dana Ortega, at Illinois Mathematics and Science Academy"),
    HomeCase(
      testDescription: "status says which topics are met", hasPassed: true, lines: ["status"],
      says: "Topics met: "),
    HomeCase(
      testDescription: "the words are explained", lines: ["help"], says: "At home you can type:"),
    HomeCase(
      testDescription: "a short test is found by its course's name", lines: ["testout onboarding"],
      says: "The short test of"),
    HomeCase(
      testDescription: "a course without a short test says so", lines: ["testout season"],
      says: "Season refresher has no short test."),
    HomeCase(testDescription: "judge begins an interview", lines: ["may I?"], does: "interview"),
    HomeCase(
      testDescription: "judge says what it does not know", lines: ["judge chanel=email"],
      says: "Unknown fact `chanel`; did you mean `channel`?"),
    HomeCase(
      testDescription: "clauses are found by words", lines: ["policy parents"], says: "Clause "),
    HomeCase(
      testDescription: "a clause that is not there is named with the nearest",
      lines: ["clause texting-aproval"], says: "There is no clause of that name."),
    HomeCase(
      testDescription: "another school is gone by from now on", lines: ["school nsseo"],
      does: "remember nsseo"),
    HomeCase(
      testDescription: "a school that is not there is answered with those there are",
      lines: ["school oak hill"], says: "You go by the policy of"),
    HomeCase(
      testDescription: "the last certificate is shown", hasPassed: true, lines: ["certificate"],
      does: "certificate"),
    HomeCase(
      testDescription: "there is no certificate yet", lines: ["certificate"],
      says: "You have no certificate yet."),
    HomeCase(testDescription: "who sits here is asked again", lines: ["person"], does: "register"),
    HomeCase(
      testDescription: "plain turns the plain screen on", lines: ["plain"],
      says: "The plain screen is on.", does: "plain"),
    HomeCase(
      testDescription: "and off again", lines: ["plain", "plain"],
      says: "The plain screen is off.", does: "plain"),
    HomeCase(
      testDescription: "plain off turns it off", lines: ["plain off"],
      says: "The plain screen is off.", does: "plain"),
    HomeCase(
      testDescription: "a word of a course is explained", lines: ["hint"],
      says: "hint works in a course."),
    HomeCase(
      testDescription: "a mistyped word is offered", lines: ["statsu"],
      says: "I do not know that. Did you mean status?"),
    HomeCase(testDescription: "quit leaves", lines: ["quit"], says: "Goodbye.", does: "leave"),
    HomeCase(testDescription: "the end of input leaves", lines: ["^D"], does: "leave"),
    HomeCase(testDescription: "one Ctrl-C asks back", lines: ["^C"], says: "To leave, type quit"),
    HomeCase(testDescription: "two leave", lines: ["^C", "^C"], does: "leave"),
  ]
}

@Suite("the first screen")
struct HomeTests {
  private let now = Moment(milliseconds: 1_787_000_000_000)

  private func home(in workdir: Workdir) throws -> Home {
    let person = RosterPerson(
      person: Person(
        staffID: "10442", name: "Dana Ortega", organization: "imsa", roles: ["coach"]))
    let archive = ContentArchive(records: workdir.path) { _ in try ScenarioFolder.catalog().files }
    let desk = Desk(
      try ScenarioFolder.catalog(), LedgerFolder(workdir.path), archive, person, version: "1.0.0"
    ) { 7 }
    return Home(desk, isLive: true)
  }

  /// Records that the onboarding was passed a day ago.
  private func pass(in workdir: Workdir) throws {
    var record = try StatusTests.completion("onboarding", on: "2026-08-16", until: "2027-08-15")
    record.person = Person(
      staffID: "10442", name: "Dana Ortega", organization: "imsa", roles: ["coach"])
    record.topicsMet = ["texting"]
    let ledger = try Ledger(folder: workdir.path, installation: LedgerTests.one)
    try ledger.append(record, recordedAt: record.completedAt)
  }

  @Test("does something at each word of its help", arguments: HomeCommand.guide.map(\.word))
  func words(_ word: String) {
    let typed = HomeCase.all.flatMap(\.lines)
    #expect(typed.contains { $0 == word || $0.hasPrefix("\(word) ") })
  }

  @Test("takes lines and says what the shell must do", arguments: HomeCase.all)
  func talk(_ row: HomeCase) throws {
    let workdir = try Workdir()
    if row.hasPassed { try pass(in: workdir) }
    var home = try home(in: workdir)
    var effects = try home.handle(.began(at: now))
    for line in row.lines {
      switch line {
      case "^C": effects = try home.handle(.interrupted(at: now))
      case "^D": effects = try home.handle(.inputEnded(at: now))
      default: effects = try home.handle(.entered(line, at: now))
      }
    }
    let said = effects.compactMap { effect in
      guard case .say(let passage) = effect else { return String?.none }
      return passage.label.isEmpty ? passage.text : "\(passage.label): \(passage.text)"
    }
    if let says = row.says { #expect(said.contains { $0.hasPrefix(says) }, "\(said)") }
    #expect(effects.compactMap(\.deed).first == row.does)
  }

  @Test("asks again after all but another talk, and after that where it is")
  func asks() throws {
    let workdir = try Workdir()
    var home = try home(in: workdir)
    let effects = try home.handle(.entered("", at: now))
    #expect(effects.count == 1)
    let back = try home.comeBack(at: now)
    #expect(back.count == 2)
    guard case .ask = back.last else { return #expect(Bool(false), "nothing is asked") }
  }

  @Test("completes commands, and what a command takes")
  func proposals() throws {
    let home = try home(in: try Workdir())
    #expect(home.proposals(for: "pers").map(\.text) == ["person"])
    #expect(home.proposals(for: "start onb").map(\.text) == ["onboarding"])
    #expect(home.proposals(for: "clause texting-app").map(\.text).contains("texting-approval"))
    #expect(home.proposals(for: "judge channel=ema").map(\.text) == ["email"])
    #expect(home.proposals(for: "quit now") == [])
  }

  @Test("goes on with whom a registration found, or as before")
  func settles() throws {
    let workdir = try Workdir()
    var home = try home(in: workdir)
    #expect(try home.settle(nil, at: now).count == 2)
    let other = RosterPerson(
      person: Person(staffID: "2", name: "Kim Lee", organization: "nsseo", roles: ["teacher"]))
    #expect(try home.settle(other, at: now).compactMap(\.deed) == ["remember nsseo"])
    #expect(home.desk.school?.id == "nsseo")
  }
}

extension HomeEffect {
  /// What the shell must do, in a word or two; nothing for what is said and asked.
  fileprivate var deed: String? {
    switch self {
    case .say, .ask: nil
    case .plain: "plain"
    case .course(let standing, let mode):
      "course \(standing.course.id)\(mode.map { " \($0.rawValue)" } ?? "")"
    case .practice(let topic): "practice \(topic ?? "all")"
    case .interview: "interview"
    case .register: "register"
    case .remember(let person): "remember \(person.organization)"
    case .certificate: "certificate"
    case .leave: "leave"
    }
  }
}
