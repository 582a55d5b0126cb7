import Testing
import Training

@testable import Records

/// What is typed to who asks who you are, and who comes of it.
struct RegistrationCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var occasion = Registration.Occasion.stranger
  var asked: String?
  var isListed = true
  var lines: [String] = []
  /// What one of the last passages begins with.
  var says: String?
  /// The person as number, name, school and roles; none where the person left or is still asked.
  var becomes: String?
  var isOver = true

  /// What is asked next is not answered yet.
  private func waiting() -> RegistrationCase {
    var row = self
    row.isOver = false
    return row
  }

  static let all = [
    RegistrationCase(
      testDescription: "a stranger is welcomed", says: "Welcome to tap-trainer."
    ).waiting(),
    RegistrationCase(
      testDescription: "somebody on the roster says only yes",
      lines: ["D.Ortega@school.example", "y"],
      becomes: "10442, Dana Ortega, imsa, coach"),
    RegistrationCase(
      testDescription: "somebody else's number is asked for again", lines: ["10442", "no"],
      says: "Then please type your own number"
    ).waiting(),
    RegistrationCase(
      testDescription: "somebody whose row names no school is asked for it",
      lines: ["10443", "yes", "nsseo"], becomes: "10443, Kim Lee, nsseo, teacher"),
    RegistrationCase(
      testDescription: "the school of the command line is not asked for", asked: "nsseo",
      lines: ["10443", "yes"], becomes: "10443, Kim Lee, nsseo, teacher"),
    RegistrationCase(
      testDescription: "a number that the roster lacks is asked about", lines: ["777"],
      says: "Nobody on the roster has that number"
    ).waiting(),
    RegistrationCase(
      testDescription: "without a roster nobody asks about it", isListed: false,
      lines: ["777", "Ada Bell", "2 1", "1"], becomes: "777, Ada Bell, imsa, teacher+coach"),
    RegistrationCase(
      testDescription: "an address in the place of a number is kept", isListed: false,
      lines: ["ada@school.example", "Ada Bell", "coach", "nsseo"],
      becomes: "ada@school.example, Ada Bell, nsseo, coach"),
    RegistrationCase(
      testDescription: "a word is no number", isListed: false, lines: ["ada"],
      says: "That is neither: a staff number has digits"
    ).waiting(),
    RegistrationCase(
      testDescription: "an address is no name", isListed: false, lines: ["777", "a@b.example"],
      says: "That is an e-mail address."
    ).waiting(),
    RegistrationCase(
      testDescription: "a role that was not offered is asked for again", isListed: false,
      lines: ["777", "Ada Bell", "99"], says: "Type one or more numbers from 1 to"
    ).waiting(),
    RegistrationCase(
      testDescription: "help explains the question", isListed: false, lines: ["777", "help"],
      says: "Type your name as HR knows it"
    ).waiting(),
    RegistrationCase(testDescription: "quit leaves", lines: ["quit"]),
    RegistrationCase(testDescription: "two Ctrl-C leave", lines: ["^C", "^C"]),
    RegistrationCase(
      testDescription: "one does not", lines: ["^C"], says: "To leave, type quit"
    ).waiting(),
    RegistrationCase(
      testDescription: "the end of input counts as no, and then leaves",
      lines: ["10442", "^D", "^D"]
    ),
    RegistrationCase(
      testDescription: "who may have changed is told who it was",
      occasion: .change(from: "Dana Ortega"), says: "Now: Dana Ortega. Who are you?"
    ).waiting(),
    RegistrationCase(
      testDescription: "where a policy is gone, only the school is asked for",
      occasion: .lostPolicy(
        RosterPerson(
          person: Person(staffID: "1", name: "Ada Bell", organization: "old", roles: ["coach"]))),
      lines: ["2"], becomes: "1, Ada Bell, nsseo, coach"),
  ]
}

@Suite("who you are")
struct RegistrationTests {
  private static let roster = Roster(people: [
    RosterPerson(
      person: Person(
        staffID: "10442", name: "Dana Ortega", email: "d.ortega@school.example",
        organization: "imsa", roles: ["coach"])),
    RosterPerson(
      person: Person(staffID: "10443", name: "Kim Lee", organization: "", roles: ["teacher"])),
  ])

  @Test("is found out by few questions", arguments: RegistrationCase.all)
  func talk(_ row: RegistrationCase) throws {
    let staff = Staff(row.isListed ? Self.roster : nil)
    var registration = Registration(
      row.occasion, try ScenarioFolder.catalog(), staff: staff, askedPolicy: row.asked)
    var effects = registration.handle(.began(at: Moment(milliseconds: 0)))
    for line in row.lines {
      let now = Moment(milliseconds: 0)
      switch line {
      case "^C": effects = registration.handle(.interrupted(at: now))
      case "^D": effects = registration.handle(.inputEnded(at: now))
      default: effects = registration.handle(.entered(line, at: now))
      }
    }
    let said = effects.compactMap { if case .say(let passage) = $0 { passage.text } else { nil } }
    if let says = row.says { #expect(said.contains { $0.hasPrefix(says) }, "\(said)") }
    #expect((effects.last == .leave(.done)) == row.isOver)
    let person = registration.person?.person
    let found = person.map {
      "\($0.staffID), \($0.name), \($0.organization), \($0.roles.joined(separator: "+"))"
    }
    #expect(found == row.becomes)
  }
}
