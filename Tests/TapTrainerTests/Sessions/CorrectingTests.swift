internal import Records
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

/// A command line that corrects nothing, and what it says.
struct RefusedCorrection: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  let says: String

  var testDescription: String { arguments.joined(separator: " ") }
}

@Suite("correcting a record")
struct CorrectingTests {
  private static let why = ["--reason", "wrong-details", "--by", "Pat Lee", "--yes"]

  /// A course that was finished, and the name of its record.
  private func finished() throws -> (place: Place, id: String) {
    var rehearsal = try Rehearsal(seed: 31)
    try rehearsal.play()
    let place = try Place()
    let end = try place.train(seed: 31, lines: Person.registration + rehearsal.lines).finish()
    try #require(end.status == 0)
    try place.workdir.write(
      "staff_id,name,roles,start_date,organization\ndana.ortega@school.example,D,coach,,imsa\n"
        + "0042,Dana,coach,,imsa\n", to: "roster.csv")
    return (place, try place.recordID())
  }

  private func id(_ place: Place, _ number: Int) throws -> String {
    "\(try place.recordID().dropLast())\(number)"
  }

  private func output(_ place: Place, _ arguments: String...) throws -> String {
    let end = try place.records(arguments).finish()
    #expect(end.status == 0, "\(end.errors)")
    return end.output.unwrapped
  }

  @Test("a new row takes the place of the old one wherever records are read")
  func changed() throws {
    let (place, first) = try finished()
    let end = try place.records(
      [
        "correct", first, "--staff-id", "0042", "--name", "Dana Ortega-Lee", "--email",
        "dana@school.example",
      ] + Self.why
    ).finish()
    let second = try id(place, 2)
    #expect(end.status == 0)
    #expect(end.output.unwrapped.contains("staff_id: `dana.ortega@school.example` becomes `0042`"))
    #expect(
      end.output.unwrapped.hasSuffix("Recorded as \(second), which takes the place of \(first)."))
    let listed = try output(place, "list")
    #expect(listed.contains(second) && listed.contains("Dana Ortega-Lee"))
    #expect(!listed.contains("dana.ortega@school.example"))
    #expect(try output(place, "list", "--all").contains("dana.ortega@school.example"))
    let exported = try output(place, "export")
    #expect(
      exported.contains("Dana Ortega-Lee") && !exported.contains("dana.ortega@school.example"))
    let status = try output(place, "status", "--roster", "roster.csv", "--course", "onboarding")
    #expect(status.contains("Dana (0042): onboarding: current"))
    #expect(status.contains("D (dana.ortega@school.example): onboarding: not-started"))
    #expect(try output(place, "verify").contains("Every row is as it was written"))
  }

  @Test("show tells the chain from both ends, and marks the answers as they were given")
  func shown() throws {
    let (place, first) = try finished()
    _ = try place.records(["correct", first, "--role", "teacher"] + Self.why).finish()
    let second = try id(place, 2)
    let old = try output(place, "show", first)
    #expect(old.contains("Corrected by: \(second), wrong-details, by Pat Lee, 20"))
    #expect(old.contains("come to the same marks"))
    let new = try output(place, "show", second)
    #expect(new.contains("Takes the place of: \(first)"))
    #expect(new.lowercased().contains("attested: dana ortega, 20"))
    // A teacher would have been asked other items: what counts is what was asked.
    #expect(new.contains("come to the same marks"))
    let code = try #require(try place.table(.completions).rows.first?["certificate"])
    #expect(try output(place, "show", code).contains("Record: \(second) "))
  }

  @Test("what is voided counts for nothing, and can be brought back")
  func voided() throws {
    let (place, first) = try finished()
    let status = ["status", "--roster", "roster.csv", "--staff", "dana.ortega@school.example"]
    _ = try place.records(["correct", first, "--void"] + Self.why).finish()
    let voided = try place.records(status).finish().output.unwrapped
    #expect(voided.contains("the last completion was voided"))
    #expect(try output(place, "list").contains("voided"))
    let home = try place.run(lines: ["quit"]).finish().output.unwrapped
    #expect(home.contains("HR took back what you had done; ask there why."))
    _ = try place.records(["correct", try id(place, 2), "--restore"] + Self.why).finish()
    #expect(try place.records(status).finish().output.unwrapped.contains("onboarding: current"))
  }

  static let refused = [
    RefusedCorrection(arguments: ["none-1", "--void"] + why, says: "there is no record `none-1`"),
    RefusedCorrection(
      arguments: ["ID", "--name", "Dana Ortega"] + why, says: "there is nothing to change"),
    RefusedCorrection(
      arguments: ["ID", "--void", "--by", "Pat", "--yes", "--reason", "wrong-detail"],
      says: "did you mean `wrong-details`?"),
    RefusedCorrection(
      arguments: ["ID", "--role", "couch"] + why, says: "did you mean `coach`?"),
    RefusedCorrection(
      arguments: ["ID", "--void", "--name", "D"] + why, says: "say either what is right"),
    RefusedCorrection(arguments: ["ID"] + why, says: "say either what is right"),
    RefusedCorrection(
      arguments: ["ID", "--void", "--by", "Pat", "--reason", "duplicate"], says: "say --yes"),
    RefusedCorrection(
      arguments: ["ID", "--void", "--yes", "--reason", "duplicate"], says: "--by"),
  ]

  @Test("what makes no sense is refused, and nothing is written")
  func refusals() throws {
    let (place, first) = try finished()
    let before = try place.workdir.text(of: place.path("completions"))
    for row in Self.refused {
      let arguments = row.arguments.map { $0 == "ID" ? first : $0 }
      let end = try place.records(["correct"] + arguments).finish()
      #expect(end.status == 64, "\(row.testDescription)")
      #expect(end.errors.unwrapped.contains(row.says), "\(row.testDescription): \(end.errors)")
    }
    #expect(try place.workdir.text(of: place.path("completions")) == before)
    _ = try place.records(["correct", first, "--void"] + Self.why).finish()
    let again = try place.records(["correct", first, "--void"] + Self.why).finish()
    #expect(again.status == 64)
    #expect(again.errors.unwrapped.contains("correct the newest one: `\(try id(place, 2))`"))
  }

  @Test("at a terminal it asks, and only a yes writes", arguments: [true, false])
  func asked(_ isWanted: Bool) throws {
    let (place, first) = try finished()
    let screen = try place.open(
      "records", "correct", first, "--void", "--reason", "duplicate", "--by", "Pat Lee")
    try screen.expect("Correct it?")
    screen.send("perhaps\r")
    try screen.expect("Please type yes or no.")
    screen.send(isWanted ? "yes\r" : "no\r")
    try screen.expect(isWanted ? "Recorded as" : "Nothing was changed.")
    #expect(try screen.wait() == 0)
    #expect(try place.table(.completions).rows.count == (isWanted ? 2 : 1))
  }
}
