internal import Records
internal import TestSupport
internal import Testing

@testable internal import Training
@testable import tap_trainer

@Suite("someone who leaves in the middle")
struct LeavingTests {
  /// What a person can do to leave; after Ctrl-C the program asks.
  struct Way: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: [String]
  }

  private static let ways = [
    Way(testDescription: "quit", keys: ["quit\r"]),
    Way(testDescription: "Ctrl-D", keys: ["\u{4}"]),
    Way(testDescription: "Ctrl-C twice", keys: ["\u{3}", "\u{3}"]),
    Way(testDescription: "Ctrl-C and yes", keys: ["\u{3}", "yes\r"]),
    Way(testDescription: "Ctrl-C and Ctrl-D", keys: ["\u{3}", "\u{4}"]),
  ]

  @Test("on a terminal comes back to the same item", arguments: ways)
  func terminal(_ way: Way) throws {
    var rehearsal = try Rehearsal(seed: 21)
    try rehearsal.play(upTo: 3)
    let place = try Place()
    let screen = try open(place, seed: 21)
    try type(rehearsal, on: screen)
    for (place, keys) in way.keys.enumerated() {
      if place > 0 { try screen.expect("Stop here?") }
      screen.send(keys)
    }
    try screen.expect("Saved: 3 answers.")
    #expect(try screen.wait() == 2)
    #expect(screen.isCooked)
    #expect(try place.answers().count == 3)
    try finish(place, seed: 22)
  }

  @Test("through a pipe comes back to the same item", arguments: ["", "quit\n"])
  func pipe(end: String) throws {
    var rehearsal = try Rehearsal(seed: 23)
    try rehearsal.play(upTo: 4)
    let place = try Place()
    let lines = (Person.registration + rehearsal.lines).map { "\($0)\n" }.joined() + end
    let run = try place.train(seed: 23, lines: []).stdin(lines).finish()
    #expect(run.status == 2)
    #expect(run.output.contains("Saved: 4 answers. You can go on at any time."))
    #expect(try place.table(.completions).rows.isEmpty)
    try finish(place, seed: 24)
  }

  @Test("Ctrl-C asks first, and Enter goes on with the item that was asked")
  func interrupted() throws {
    var rehearsal = try Rehearsal(seed: 25)
    try rehearsal.play(upTo: 1)
    let place = try Place()
    let screen = try open(place, seed: 25)
    try type(rehearsal, on: screen)
    screen.send("half an ans\u{3}")
    try screen.expect(
      "Stop here? Your answers are kept. Type yes to stop, or press Enter to go on.")
    screen.send("\r")
    let again = try screen.expect(rehearsal.question?.howToAnswer ?? "?")
    #expect(again.unwrapped.contains("Item \(rehearsal.session.progress.answered + 1):"))
    screen.send("\u{4}")
    try screen.expect("Saved: 1 answer.")
    #expect(try screen.wait() == 2)
    #expect(try place.answers().count == 1)
  }

  @Test("a closed window keeps what was answered")
  func hangUp() throws {
    var rehearsal = try Rehearsal(seed: 26)
    try rehearsal.play(upTo: 2)
    let place = try Place()
    let screen = try open(place, seed: 26)
    try type(rehearsal, on: screen)
    screen.hangUp()
    _ = try screen.wait()
    #expect(try place.answers().map(\.withoutTimes) == rehearsal.responses.map(\.withoutTimes))
    try finish(place, seed: 27)
  }

  @Test("a second window is turned away, and the first one goes on")
  func secondWindow() throws {
    var rehearsal = try Rehearsal(seed: 28)
    try rehearsal.play(upTo: 1)
    let place = try Place()
    let screen = try open(place, seed: 28)
    try type(rehearsal, on: screen)
    let second = try place.train(seed: 29, lines: []).finish()
    #expect(second.output.unwrapped.contains("You are already working in another window."))
    #expect(second.status == 2)
    try rehearsal.play(upTo: 2)
    screen.send("\(rehearsal.turns.suffix(2).first?.line ?? "")\r")
    try screen.expect("Press Enter to go on")
    screen.send("\u{4}")
    #expect(try screen.wait() == 2)
    #expect(try place.answers().count == 2)
  }

  // MARK: Steps

  private func open(_ place: Place, seed: UInt64) throws -> PtyProcess {
    let screen = try place.open("train", "--policy", "imsa", "--seed", String(seed))
    for (question, line) in zip(["Staff number", "full name", "Roles"], Person.registration) {
      try screen.expect(question)
      screen.send("\(line)\r")
    }
    return screen
  }

  private func type(_ rehearsal: Rehearsal, on screen: PtyProcess) throws {
    try screen.expect(rehearsal.opening.cue)
    for turn in rehearsal.turns {
      screen.send("\(turn.line)\r")
      try screen.expect(turn.effects.cue)
    }
  }

  /// Comes back to `place` and works to the end; another seed must not matter now.
  private func finish(_ place: Place, seed: UInt64) throws {
    let earlier = try place.answers()
    let first = try #require(earlier.first)
    var rest = try Rehearsal(seed: first.attempt.seed, after: earlier)
    let next = try #require(rest.question)
    try rest.play()
    let run = try place.train(seed: seed, lines: rest.lines).finish()
    #expect(run.status == 0)
    let count = "You have given \(earlier.count) answers. We go on where you left."
    #expect(run.output.unwrapped.contains(count))
    #expect(run.output.unwrapped.contains(next.item.stem.line(for: rest.policy).unwrapped))
    let answers = try place.answers()
    #expect(answers[earlier.count].itemID == next.id)
    #expect(answers.map(\.withoutTimes) == (earlier + rest.responses).map(\.withoutTimes))
    #expect(Set(answers.map(\.attempt)) == [first.attempt])
    let rows = try place.table(.completions).rows
    #expect(rows.count == 1)
    #expect(rows.first?["seed"].flatMap { UInt64($0, radix: 16) } == first.attempt.seed)
    #expect(rows.first?["sittings"] == "1")
    #expect(try place.faults() == [])
  }
}
