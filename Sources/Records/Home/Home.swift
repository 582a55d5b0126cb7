internal import PolicyRules
public import Training

/// The first screen as a state machine: who you are, what is due, and what you can do.
public struct Home {
  /// The person at work.
  public internal(set) var desk: Desk
  /// Whether the screen is plain, as far as the first screen knows.
  public var isPlain = false
  /// Whether a person types at a terminal.
  let isLive: Bool
  /// What a yes would do now.
  var offer: HomeCommand?
  /// When the last event happened.
  private(set) var now = Moment(milliseconds: 0)
  private var wasInterrupted = false

  /// Prepares the first screen of the person at `desk`.
  public init(_ desk: Desk, isLive: Bool) {
    self.desk = desk
    self.isLive = isLive
  }

  /// The day of the last event.
  var today: Day { now.day }

  /// Advances the first screen by one event, and returns what the shell must do, in order.
  ///
  /// - Throws: what reading the person's records, or the content, throws.
  public mutating func handle(_ event: Event) throws -> [HomeEffect] {
    let wasInterrupted = wasInterrupted
    self.wasInterrupted = false
    switch event {
    case .began(let now):
      self.now = now
      return try greeting() + [.ask(prompt)]
    case .entered(let line, let now):
      self.now = now
      return try carryOut(line.trimmed)
    case .inputEnded: return goodbye
    case .interrupted where wasInterrupted: return goodbye
    case .interrupted:
      self.wasInterrupted = true
      return [
        say("To leave, type quit or press Ctrl-C again. To go on, type help."), .ask(prompt),
      ]
    }
  }

  private func greeting() throws -> [HomeEffect] {
    let standings = try desk.standings(on: today)
    return [
      title("tap-trainer. \(desk.school?.organization ?? "")."),
      say("Hello, \(desk.person.person.name). Not you? Type person."),
    ] + courses(standings) + [say(nextStep(standings))]
  }

  private var goodbye: [HomeEffect] { [say("Goodbye. To come back, type tap-trainer."), .leave] }

  private mutating func carryOut(_ line: String) throws -> [HomeEffect] {
    if line.isEmpty { return asking(try goOn()) }
    let offered = offer
    offer = nil
    switch HomeCommand(line) ?? guess(line) {
    case .quit: return goodbye
    case .yes where offered != nil: return try carryOut(offered ?? .help)
    case let command?: return try carryOut(command)
    case nil: return suggest(for: line, besides: offered) + [.ask(prompt)]
    }
  }

  private mutating func carryOut(_ command: HomeCommand) throws -> [HomeEffect] {
    let effects =
      switch command {
      case .start(let name): try start(name)
      case .testOut(let name): try testOut(name)
      case .takeTest(let id): try takeTest(id)
      case .practice(let topic): practise(topic)
      case .judge(let facts): try judge(facts)
      case .policy(let words): try search(words)
      case .clause(let name): try showClause(name)
      case .topics: topics
      case .status: try status()
      case .certificate: try certificate()
      case .person: [HomeEffect.register(.change(from: desk.person.person.name))]
      case .school(let name): try change(school: name)
      case .help: Home.help
      case .plain(let isOn): turnPlain(isOn)
      case .yes: try start("")
      case .no, .quit: [say("All right. Type help to see what you can do.")]
      }
    return asking(effects)
  }

  /// Returns `effects` with a prompt, unless another talk comes first, after which the shell says
  /// that the person is back.
  private func asking(_ effects: [HomeEffect]) -> [HomeEffect] {
    switch effects.last {
    case .course, .practice, .register: effects
    default: effects + [.ask(prompt)]
    }
  }

  /// Goes on once a course or a practice is left.
  public mutating func comeBack(at now: Moment) throws -> [HomeEffect] {
    self.now = now
    return [say("You are at home again. \(try nextStep())"), .ask(prompt)]
  }

  private mutating func turnPlain(_ isOn: Bool?) -> [HomeEffect] {
    isPlain = isOn ?? !isPlain
    return [.plain(isPlain), say(isPlain ? "The plain screen is on." : "The plain screen is off.")]
  }

  private static let help =
    [HomeEffect.say(Passage(.notice, "At home you can type:"))]
    + HomeCommand.guide.map { .say(Passage(.help, label: $0.word, $0.does)) }
    + [
      .say(
        Passage(.notice, "Tab completes words, and the arrow keys bring lines back."))
    ]

  /// Goes on with `person`, as a registration found them, or as before where it found nobody.
  public mutating func settle(_ person: RosterPerson?, at now: Moment) throws -> [HomeEffect] {
    self.now = now
    guard let person else { return [say("All is as it was."), .ask(prompt)] }
    desk.person = person
    return [.remember(person.person), say("Hello, \(person.person.name).")]
      + (try courses()) + [.ask(prompt)]
  }

  func say(_ text: String) -> HomeEffect { .say(Passage(.notice, text)) }

  func title(_ text: String) -> HomeEffect { .say(Passage(.title, text)) }
}
