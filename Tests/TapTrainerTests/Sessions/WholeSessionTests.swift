internal import Records
internal import StrictYAML
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

@Suite("a whole onboarding")
struct WholeSessionTests {
  /// One of each kind of mistake and help, at answers that come early.
  private static let manners: [Int: Manner] = [
    1: .wrongAndCertain, 2: .skipped, 4: .rightAfterHint, 5: .rightAfterLookup,
    6: .rightAndGuessed, 7: .rightAndCertain, 9: .wrong,
  ]

  private func rehearsal(_ school: String, seed: UInt64) throws -> Rehearsal {
    var rehearsal = try Rehearsal(school: school, seed: seed)
    try rehearsal.play { Self.manners[$0] ?? .right }
    return rehearsal
  }

  @Test("through a pipe ends with a completion", arguments: ["imsa", "nsseo"])
  func pipe(school: String) throws {
    let rehearsal = try rehearsal(school, seed: 11)
    let place = try Place()
    let begun = SystemClock.now()
    let end = try place.train(
      school: school, seed: 11, lines: Person.registration + rehearsal.lines
    ).finish()
    #expect(end.status == 0)
    #expect(end.errors == "")
    expectTold(rehearsal, in: end.output)
    try expectRecorded(rehearsal, place, since: begun, school: school, seed: 11)
  }

  @Test("on a terminal ends with the same completion")
  func terminal() throws {
    let rehearsal = try rehearsal("imsa", seed: 12)
    let place = try Place()
    let begun = SystemClock.now()
    let screen = try place.open("train", "--policy", "imsa", "--seed", "12")
    for (question, line) in zip(["Staff number", "full name", "Roles"], Person.registration) {
      try screen.expect(question)
      screen.send("\(line)\r")
    }
    try screen.expect(rehearsal.opening.cue)
    for turn in rehearsal.turns {
      screen.send("\(turn.line)\r")
      if turn.effects.leaves { break }
      try screen.expect(turn.effects.cue)
    }
    #expect(try screen.wait() == 0)
    #expect(screen.isCooked)
    try expectRecorded(rehearsal, place, since: begun, school: "imsa", seed: 12)
  }

  @Test("through the first screen, in words of one's own, ends with a completion")
  func home() throws {
    let rehearsal = try rehearsal("imsa", seed: 13)
    let place = try Place()
    let begun = SystemClock.now()
    let lines = Person.registration + ["help", "start"] + rehearsal.lines + ["status", "quit"]
    let end = try place.run("--policy", "imsa", "--seed", "13", lines: lines).finish()
    #expect(end.status == 0)
    #expect(end.output.unwrapped.contains("It counts until"))
    try expectRecorded(rehearsal, place, since: begun, school: "imsa", seed: 13)
  }

  // MARK: What was said

  private func expectTold(_ rehearsal: Rehearsal, in output: String) {
    var rest = output.unwrapped[...]
    // The last passage names a certificate, which depends on the second of the start.
    for passage in rehearsal.passages.dropLast() {
      let text = passage.text.unwrapped
      guard let found = rest.firstRange(of: text) else {
        Issue.record("after what came before, \(text.debugDescription) is not said")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  // MARK: What was recorded

  private func expectRecorded(
    _ rehearsal: Rehearsal, _ place: Place, since begun: Moment, school: String, seed: UInt64
  ) throws {
    try expectAnswers(rehearsal, place)
    let rows = try place.table(.completions).rows
    try #require(rows.count == 1)
    let row = rows[0]
    expectPerson(row, school: school)
    try expectTimes(row, place, since: begun)
    try expectMarks(row, place)
    try expectContent(row, school: school, seed: seed)
    #expect(try place.faults() == [])
    #expect(
      place.workdir.names(in: "records").map { $0.prefix(while: { $0 != "-" }) }
        == ["completions", "kept", "responses"])
  }

  /// Each answer has its row, and the row says what was done.
  private func expectAnswers(_ rehearsal: Rehearsal, _ place: Place) throws {
    let rows = try place.table(.responses).rows
    #expect(rows.count == rehearsal.responses.count)
    for (number, row) in rows.enumerated() {
      let manner = Self.manners[number] ?? .right
      let isFull = row["credit"] == "1"
      #expect(isFull == !(manner.isWrong || manner == .skipped), "answer \(number)")
      #expect(row["certainty"] == manner.certainty, "answer \(number)")
      #expect(Int(row["lookups"] ?? "") == (manner == .rightAfterLookup ? 2 : 0))
      #expect((row["given"] == "skip") == (manner == .skipped), "answer \(number)")
      #expect(row["direction"] != "right" || isFull)
      #expect(row["staff_id"] == "dana.ortega@school.example")
      #expect(row["course"] == "onboarding")
    }
    let told = try place.answers().map(\.withoutTimes)
    #expect(told == rehearsal.responses.map(\.withoutTimes))
  }

  private func expectPerson(_ row: [String: String], school: String) {
    #expect(row["format"] == "tap-completion/1")
    #expect(row["supersedes"] == "")
    #expect(row["staff_id"] == "dana.ortega@school.example")
    #expect(row["name"] == "Dana Ortega")
    #expect(row["email"] == "dana.ortega@school.example")
    #expect(row["organization"] == school)
    #expect(row["site"] == "")
    #expect(row["roles"] == "coach")
    #expect(row["course"] == "onboarding")
    #expect(row["season"] == "")
    #expect(row["mode"] == "full")
    #expect(row["result"] == "passed")
    #expect(row["attested_name"] == "dana ortega")
  }

  private func expectTimes(
    _ row: [String: String], _ place: Place, since begun: Moment
  ) throws {
    let answers = try place.table(.responses).rows
    func moment(_ text: String?) throws -> Moment { try #require(text.flatMap { Moment($0) }) }
    let started = try moment(row["started_at"])
    let completed = try moment(row["completed_at"])
    let recorded = try moment(row["recorded_at"])
    let first = try moment(answers.first?["answered_at"])
    let last = try moment(answers.last?["answered_at"])
    // A start is noted to the second.
    #expect(begun.seconds(since: started) < 1)
    #expect(started <= first && first <= last && last <= completed && completed <= recorded)
    #expect(recorded <= SystemClock.now())
    #expect(row["attested_at"] == row["completed_at"])
    let seconds = answers.compactMap { $0["seconds"].flatMap { Double($0) } }.reduce(0, +)
    let active = try #require(row["active_seconds"].flatMap { Double($0) })
    #expect(abs(active - seconds) < 0.001)
    #expect(active <= completed.seconds(since: started))
    #expect(row["sittings"] == "1")
    #expect(row["valid_from"] == completed.day.description)
    #expect(row["valid_until"] == completed.day.adding(months: 12).description)
  }

  private func expectMarks(_ row: [String: String], _ place: Place) throws {
    let answers = try place.table(.responses).rows
    let items = Set(answers.map { "\($0["scenario"] ?? "")/\($0["item"] ?? "")" })
    let first = answers.filter { $0["first_try"] == "yes" }
    #expect(first.count == items.count)
    #expect(row["items"] == String(items.count))
    let credits = first.compactMap { $0["credit"].flatMap { Double($0) } }
    let percent = try #require(row["credit_percent"].flatMap { Double($0) })
    // It is recorded to a thousandth.
    #expect(abs(percent - credits.reduce(0, +) / Double(credits.count) * 100) < 0.000_51)
    #expect(percent > 50 && percent < 100)
    let missed = answers.filter { $0["credit"] != "1" }
    let scope = try #require(row["topics_in_scope"]).split(separator: ";")
    #expect(
      scope == [
        "tap", "email", "school-systems", "texting", "phones", "friend-requests", "social-media",
        "groups", "games", "privacy",
      ])
    #expect(row["topics_met"] == row["topics_in_scope"])
    let retaken = try #require(row["topics_retaken"]).split(separator: ";")
    #expect(Set(retaken) == Set(missed.compactMap { $0["topic"].map { $0[...] } }))
    #expect(row["critical_misses"] == String(answers.count { $0["critical"] == "yes" }))
    #expect(row["sure_and_wrong"] == "1")
  }

  private func expectContent(_ row: [String: String], school: String, seed: UInt64) throws {
    let text = try ContentSource.embedded.read("policies/\(school).txt")
    #expect(row["policy"] == school)
    #expect(row["policy_version"] == "1")
    #expect(row["policy_digest"] == SHA256.hex(of: text.bytes))
    #expect(row["content_digest"] == ContentSource.embedded.digest())
    #expect(row["trainer_version"] == TapTrainer.version)
    #expect(row["seed"].flatMap { UInt64($0, radix: 16) } == seed)
    let certificate = try #require(row["certificate"]).split(separator: "-")
    #expect(certificate.first == "TAP" && certificate.dropFirst().allSatisfy { $0.count == 4 })
    #expect(certificate.count == 4)
    #expect(row["sequence"] == "1")
    #expect(row["record_id"]?.hasSuffix("-1") == true)
    for name in ["previous_digest", "digest"] { #expect(row[name]?.count == 64) }
  }
}

extension Manner {
  /// What the column `certainty` says of it.
  fileprivate var certainty: String {
    switch self {
    case .rightAndCertain, .wrongAndCertain: "3"
    case .rightAndGuessed: "1"
    default: "2"
    }
  }
}
