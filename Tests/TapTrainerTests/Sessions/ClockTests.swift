internal import Records
internal import TestSupport
internal import Testing
internal import Training

/// When somebody sits down, and what the record of it says.
struct SittingCase: CustomTestStringConvertible {
  let name: String
  let begins: String
  let validFrom: String
  let validUntil: String
  var testDescription: String { name }
}

@Suite("clocks that are wrong")
struct ClockTests {
  private let seed: UInt64 = 11

  static let sittings = [
    SittingCase(
      name: "1970", begins: "1970-01-01T00:00:00.000+00:00", validFrom: "1970-01-01",
      validUntil: "1971-01-01"),
    SittingCase(
      name: "before 1970", begins: "1969-12-31T23:50:00.000-05:00", validFrom: "1969-12-31",
      validUntil: "1970-12-31"),
    SittingCase(
      name: "2100", begins: "2100-03-01T08:00:00.000+00:00", validFrom: "2100-03-01",
      validUntil: "2101-03-01"),
    SittingCase(
      name: "a leap day", begins: "2028-02-29T08:00:00.000-06:00", validFrom: "2028-02-29",
      validUntil: "2029-02-28"),
    SittingCase(
      name: "the end of the calendar", begins: "9999-12-31T23:59:00.000+00:00",
      validFrom: "9999-12-31", validUntil: "9999-12-31"),
    SittingCase(
      name: "the easternmost offset", begins: "2026-08-19T00:10:00.000+14:00",
      validFrom: "2026-08-19", validUntil: "2027-08-19"),
  ]

  @Test("do not keep a course from its completion", arguments: sittings)
  func whole(_ row: SittingCase) throws {
    var rehearsal = try Rehearsal(seed: seed)
    try rehearsal.play()
    let place = try Place()
    let end = try sit(place, at: row.begins, Person.registration + rehearsal.lines)
    #expect(end.status == 0)
    #expect(end.errors == "")
    let completion = try #require(try place.table(.completions).rows.first)
    #expect(completion["started_at"]?.prefix(10) == row.begins.prefix(10))
    #expect(completion["valid_from"] == row.validFrom)
    #expect(completion["valid_until"] == row.validUntil)
    #expect(try place.answers().allSatisfy { $0.seconds >= 0 })
    #expect(try place.faults() == [])
  }

  @Test("that step back between two sittings do not lose the answers given before")
  func back() throws {
    var rehearsal = try Rehearsal(seed: seed)
    try rehearsal.play()
    let place = try Place()
    let first = rehearsal.turns.prefix { $0.answersBefore < 5 }
    let morning = try sit(
      place, at: "2026-08-19T14:40:00.000-05:00", Person.registration + first.map(\.line))
    #expect(morning.status == 2)
    let answers = try place.answers()
    #expect(answers.count == 5)
    var rest = try Rehearsal(seed: seed, after: answers)
    try rest.play()
    let end = try sit(place, at: "2026-08-18T14:40:00.000-05:00", rest.lines)
    #expect(end.status == 0)
    #expect(try place.answers().count == rehearsal.responses.count)
    #expect(try place.table(.completions).rows.count == 1)
    let faults = try place.faults()
    #expect(faults.count == 1)
    #expect(faults.allSatisfy { $0.isNote && $0.problem.hasSuffix("the clock was set back") })
    #expect(try place.records(["verify"]).finish().status == 0)
  }

  @Test("whose summer ends between two sittings only seem to step back")
  func summer() throws {
    let place = try Place()
    let begin = Person.registration + ["", "skip", "", "skip", ""]
    _ = try sit(place, at: "2026-11-01T01:59:00.000-05:00", begin)
    _ = try sit(place, at: "2026-11-01T01:00:30.000-06:00", ["", "skip", ""])
    #expect(try place.answers().count == 3)
    #expect(try place.faults() == [])
  }

  @Test(
    "of any zone are written down with the offset that the zone has",
    arguments: [
      ("XXX-13:45", "+13:45"), ("YYY9:30", "-09:30"), ("UTC0", "+00:00"),
      ("Nowhere/Land", "+00:00"),
    ])
  func zones(zone: String, offset: String) throws {
    let place = try Place()
    let lines = Person.registration + ["", "skip", ""]
    _ = try place.train(seed: seed, lines: lines).environment(["TZ": zone]).finish()
    let row = try #require(try place.table(.responses).rows.first)
    #expect(row["answered_at"]?.hasSuffix(offset) == true)
    #expect(try place.faults() == [])
  }

  private func sit(_ place: Place, at time: String, _ lines: [String]) throws -> Run.Finished {
    try place.run(
      "train", "onboarding", "--policy", "imsa", "--seed", String(seed), "--rehearse", time,
      lines: lines
    ).finish()
  }
}
