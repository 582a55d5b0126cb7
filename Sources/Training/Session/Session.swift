public import PolicyRules

/// A course, a practice or a preview as a state machine: what happens goes in, what to do comes out.
///
/// It reads no clock, does no I/O and draws no chance but from the seed of its purpose, so that the
/// same answers always lead to the same state.
public struct Session: Sendable {
  /// What it is for.
  public let purpose: Purpose
  let library: Library
  /// The school whose policy is the key.
  let judge: Judge
  let agenda: Agenda
  var progress: Progress
  var phase = Phase.waiting
  /// The question answered last in this sitting, which a dispute is about.
  var justAnswered: Told?
  /// Whether the answers that it was given to resume from fit its questions.
  public internal(set) var isInPlace = true
  /// Whether the screen is plain, as far as the session knows.
  public var isPlain = false

  /// Makes a session that waits for the person.
  ///
  /// - Parameters:
  ///   - purpose: What it is for.
  ///   - library: All content.
  ///   - policy: The policy of the person's school.
  ///   - history: The person's answers in earlier attempts, oldest first.
  ///   - resuming: The answers already given in this attempt, oldest first.
  public init(
    _ purpose: Purpose, in library: Library, under policy: Policy, history: [Response] = [],
    resuming: [Response] = []
  ) {
    self.init(purpose, in: library, judge: Judge(policy), history: history, resuming: resuming)
  }

  /// Makes a session whose answers `judge` marks; simulations share one that does not advise.
  init(
    _ purpose: Purpose, in library: Library, judge: Judge, history: [Response] = [],
    resuming: [Response] = []
  ) {
    self.purpose = purpose
    self.library = library
    self.judge = judge
    agenda = Agenda(purpose, in: library, judge: judge, history: history)
    progress = Progress(steps: agenda.firstRound(), mastery: agenda.mastery)
    replay(resuming)
  }

  /// Advances the session by one event, and returns what the shell must do, in order.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch (event, phase) {
    case (_, .over): []
    case (.inputEnded, _): leave()
    case (.began(let now), .waiting): begin(at: now)
    case (.began, _): []
    case (.interrupted, .leaving): leave()
    case (.interrupted, _): confirmLeaving()
    case (.entered(let line, let now), _): enter(line, at: now)
    }
  }

  private mutating func enter(_ line: String, at now: Moment) -> [Effect] {
    switch phase {
    case .waiting, .over: []
    case .asking(let asking): answer(line, to: asking, at: now)
    case .told: goOn(line, at: now)
    case .offering: decide(line, at: now)
    case .attesting(let typed): attest(line, typed: typed, at: now)
    case .leaving(let before): confirm(line, before: before)
    case .writing(let kind, let before): write(line, kind, before: before, at: now)
    }
  }
}
