internal import PolicyRules
internal import Testing

@testable internal import Training
@testable import tap_trainer

/// A course played in memory with the seed that the program is given: it tells what to type, and
/// what must come of it.
struct Rehearsal {
  /// What was typed after one another, and what the session said to it.
  struct Turn {
    let line: String
    let effects: [Effect]
    /// How many answers there were before the line.
    let answersBefore: Int
  }

  private(set) var session: Session
  /// What the session said before anything was typed.
  let opening: [Effect]
  private(set) var turns: [Turn] = []
  private(set) var responses: [Response] = []
  private(set) var completion: CompletionRecord?
  private(set) var outcome: Outcome?
  /// When all of it happens; nothing for the time of the machine.
  private let moment: Moment?

  /// Begins a course, or goes on with it after `earlier` answers; all of it happens at `moment`, or
  /// else when it does.
  init(
    _ course: String = "onboarding", school: String = "imsa", seed: UInt64,
    after earlier: [Response] = [], at moment: Moment? = nil
  ) throws {
    self.moment = moment
    let now = moment ?? SystemClock.now()
    let shipped = try Shipped.loaded.get()
    let enrollment = try shipped.enrollment(course, school: school, seed: seed, at: now)
    session = Session(
      .course(enrollment), in: shipped.library, under: try shipped.content.policy(school),
      resuming: earlier)
    opening = session.handle(.began(at: now))
  }

  /// Types `line`.
  mutating func type(_ line: String) {
    let before = responses.count
    let effects = session.handle(.entered(line, at: moment ?? SystemClock.now()))
    for effect in effects {
      switch effect {
      case .append(let response): responses.append(response)
      case .complete(let record): completion = record
      case .leave(let end): outcome = end
      case .say, .ask, .keep, .plain: break
      }
    }
    turns.append(Turn(line: line, effects: effects, answersBefore: before))
  }

  /// Plays on to the end, or to the question after `count` answers; `manner` tells how to answer
  /// the item at a place, from 0.
  mutating func play(upTo count: Int = .max, _ manner: (Int) -> Manner = { _ in .right }) throws {
    while outcome == nil {
      try #require(turns.count < 2000, "the course does not end")
      switch session.phase {
      case .asking(let asking):
        if responses.count >= count { return }
        answer(asking.question, manner(responses.count))
      case .offering: type("yes")
      case .attesting: type("dana  ortega")
      default: type("")
      }
    }
  }

  private mutating func answer(_ question: Question, _ manner: Manner) {
    guard question.item.isScored else { return type("") }
    for line in manner.before { type(line) }
    type(manner == .skipped ? "skip" : question.line(isWrong: manner.isWrong) + manner.mark)
  }

  /// The question that waits for an answer.
  var question: Question? {
    if case .asking(let asking) = session.phase { asking.question } else { nil }
  }

  /// The school's policy.
  var policy: Policy { session.judge.policy }

  /// The lines typed.
  var lines: [String] { turns.map(\.line) }

  /// All that the session said, a text a passage.
  var passages: [Passage] {
    (opening + turns.flatMap(\.effects)).compactMap { effect in
      if case .say(let passage) = effect { passage } else { nil }
    }
  }
}

extension Question {
  /// Returns an answer as it is typed, right or wrong.
  func line(isWrong: Bool = false) -> String {
    let right = Set(key.codes)
    let labels = choices.filter { right.contains($0.code) }.map(\.label)
    switch item.kind {
    case .cite: return isWrong ? "preamble" : key.codes.first ?? ""
    case .reflection: return ""
    case .verdict, .chooseOne:
      let others = choices.filter { !right.contains($0.code) }.map(\.label)
      return (isWrong ? others : labels).first ?? ""
    case .chooseMany, .conditions, .tapLetters:
      let isNone = labels.isEmpty
      if isWrong { return isNone ? choices.first?.label ?? "" : "none" }
      return isNone ? "none" : labels.joined(separator: " ")
    }
  }
}
