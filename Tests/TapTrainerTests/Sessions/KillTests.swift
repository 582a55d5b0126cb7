internal import FoundationEssentials
internal import Records
internal import TestSupport
internal import Testing

@testable internal import Training

@Suite("kill -9 at any moment of a session")
struct KillTests {
  /// A new seed in every run; it stands in each report, and can be put here to repeat one.
  private static let seed = UInt64.random(in: .min ... .max)

  /// Thirty, or as many as `TAP_TRAINER_KILLS` says.
  private static let moments =
    0..<(ProcessInfo.processInfo.environment["TAP_TRAINER_KILLS"].flatMap { UInt64($0) } ?? 30)

  @Test(
    "loses no answer whose feedback was shown, and the session goes on at the next item",
    arguments: moments)
  func kill(moment: UInt64) throws {
    var random = SplitMix64(seed: Self.seed &+ moment)
    let seed = random.next()
    let note = Comment(rawValue: "seed \(Self.seed), moment \(moment)")
    var rehearsal = try Rehearsal(seed: seed)
    // Mistakes in the first round only: after three retakes in a day a course waits for the next.
    try rehearsal.play { $0 < 30 && $0 % 5 == 4 ? .wrong : .right }
    let place = try Place()
    let whole = try length(of: rehearsal)
    let end = try place.train(seed: seed, lines: Person.registration + rehearsal.lines)
      .killed(
        afterWriting: Int.random(in: 0..<whole, using: &random),
        seconds: Double.random(in: 0..<0.01, using: &random))
    #expect(end.status == 137 || end.status == 0, note)

    let kept = try place.answers()
    let shown = feedbackCount(in: end.output, rehearsal)
    #expect(kept.count >= shown, note)
    #expect(kept.count <= shown + 1, note)
    let expected = rehearsal.responses.prefix(kept.count).map(\.withoutTimes)
    #expect(kept.map(\.withoutTimes) == expected, note)
    #expect(try place.faults() == [], note)
    // Killed after its last row there is nothing to go on with.
    if try place.table(.completions).rows.count == 1 { return }
    try goOn(place, kept, seed, note)
  }

  /// Returns about how many bytes the program writes when it is not killed.
  private func length(of rehearsal: Rehearsal) throws -> Int {
    rehearsal.passages.reduce(0) { $0 + $1.label.utf8.count + $1.text.utf8.count + 4 }
  }

  /// Counts the feedbacks of which a beginning stands in `output`.
  private func feedbackCount(in output: String, _ rehearsal: Rehearsal) -> Int {
    var rest = output.unwrapped[...]
    var shown = 0
    for turn in rehearsal.turns {
      let isAnswer = turn.effects.contains { if case .append = $0 { true } else { false } }
      for case .say(let passage) in turn.effects {
        // The last passage may be cut off, so a beginning is enough.
        guard let found = rest.firstRange(of: passage.text.unwrapped.prefix(20)) else {
          return shown
        }
        rest = rest[found.upperBound...]
        if isAnswer, passage.kind == .feedback {
          shown += 1
          break
        }
      }
    }
    return shown
  }

  private func goOn(
    _ place: Place, _ kept: [Response], _ seed: UInt64, _ note: Comment
  ) throws {
    let isKnown = place.workdir.names(in: ".local/share/tap-trainer").contains("profile.yaml")
    var rest = try Rehearsal(seed: kept.first?.attempt.seed ?? seed, after: kept)
    try rest.play()
    let lines = (isKnown ? [] : Person.registration) + rest.lines
    let end = try place.train(seed: seed, lines: lines).finish()
    #expect(end.status == 0, note)
    let answers = try place.answers()
    #expect(answers.map(\.withoutTimes) == (kept + rest.responses).map(\.withoutTimes), note)
    #expect(try place.table(.completions).rows.count == 1, note)
    #expect(try place.faults() == [], note)
  }
}
