internal import TestSupport
internal import Testing

@testable internal import Training

@Suite("someone who is here for the first time")
struct NewPersonTests {
  private static let day = "2026-11-22T09:00:00-06:00"

  @Test("is told that the season began, and not that anything is late")
  func notLate() throws {
    let place = try Place()
    let end = try place.run(
      "--policy", "imsa", "--rehearse", Self.day, lines: Person.registration + ["quit"]
    ).finish()
    let said = end.output.unwrapped
    #expect(
      said.contains("Season refresher: not begun. The winter season 2026 began on 19 October."))
    #expect(!said.contains("ago"))
    #expect(end.status == 0)
  }

  @Test("is asked before a short test begins, and told what passes")
  func shortTest() throws {
    let place = try Place()
    let end = try place.run(
      "--policy", "imsa", "--rehearse", Self.day,
      lines: Person.registration + ["testout", "no", "quit"]
    ).finish()
    let said = end.output.unwrapped
    #expect(said.contains("The short test of Onboarding: 16 items, about "))
    #expect(said.contains("To pass, be right four times of five"))
    #expect(said.contains("Start the test? Type yes, or help for other things."))
    #expect(!said.contains("Situation 1"))
  }

  @Test("is refused a short test where the course has none")
  func noShortTest() throws {
    let place = try Place()
    let end = try place.run(
      "train", "season", "--test-out", "--policy", "imsa", "--rehearse", Self.day,
      lines: Person.registration
    ).finish()
    #expect(end.errors.contains("`season` has no short test; leave out --test-out"))
    #expect(end.status == 64)
  }
}

/// What somebody types when asked who they are, and what the program says to it.
struct Introduction: CustomTestStringConvertible, Sendable {
  let lines: [String]
  let says: String

  var testDescription: String { lines.joined(separator: " | ") }
}

extension NewPersonTests {
  @Test(
    "is asked again, kindly, for what is no number, e-mail or name",
    arguments: [
      Introduction(lines: ["jane"], says: "a staff number has digits, and an e-mail address an @"),
      Introduction(lines: ["jane@school"], says: "An e-mail address has one @ and then a name"),
      Introduction(lines: ["jane@school."], says: "An e-mail address has one @ and then a name"),
      Introduction(lines: ["a@b@school.org"], says: "An e-mail address has one @ and then a name"),
      Introduction(
        lines: ["jane@school.org", "jane@school.org"], says: "That is an e-mail address. Please"),
    ])
  func askedAgain(_ row: Introduction) throws {
    let place = try Place()
    let end = try place.run("--policy", "imsa", lines: row.lines + ["quit"]).finish()
    #expect(end.output.unwrapped.contains(row.says), "\(end.output)")
    #expect(end.status == 0)
  }

  @Test("is taken at their word where HR's roster has it so", arguments: ["jane", "E-1", "0042"])
  func listed(_ number: String) throws {
    let place = try Place()
    try place.workdir.write(
      "staff_id,name,roles,organization\n\(number),Jane Doe,coach,imsa\n",
      to: "records/roster.csv")
    let end = try place.run(lines: [number, "yes", "quit"]).finish()
    #expect(end.output.unwrapped.contains("On the roster: Jane Doe"))
    #expect(end.output.unwrapped.contains("Hello, Jane Doe"))
  }
}
