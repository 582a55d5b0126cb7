import TestSupport
import Testing
import Training

@testable import Records

/// What is typed at home by a coach who has done nothing yet, and what comes of the last line.
struct HomeCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
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
      testDescription: "there is no certificate yet", lines: ["certificate"],
      says: "You have no certificate yet."),
    HomeCase(testDescription: "who sits here is asked again", lines: ["person"], does: "register"),
    HomeCase(testDescription: "plain turns the plain screen on", lines: ["plain"], does: "plain"),
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

  @Test("takes lines and says what the shell must do", arguments: HomeCase.all)
  func talk(_ row: HomeCase) throws {
    let workdir = try Workdir()
    var home = try home(in: workdir)
    var effects = try home.handle(.began(at: now))
    for line in row.lines {
      switch line {
      case "^C": effects = try home.handle(.interrupted(at: now))
      case "^D": effects = try home.handle(.inputEnded(at: now))
      default: effects = try home.handle(.entered(line, at: now))
      }
    }
    let said = effects.compactMap { if case .say(let passage) = $0 { passage.text } else { nil } }
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
