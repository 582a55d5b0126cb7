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
