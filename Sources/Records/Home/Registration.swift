internal import PolicyRules
public import Training

/// Finds out who a person is: from the roster, or by a few questions.
public struct Registration: Dialogue {
  /// Why a person is asked.
  public enum Occasion: Hashable, Sendable {
    /// Nobody was here before.
    case stranger
    /// Somebody else may sit here now than this person.
    case change(from: String)
    /// The policy that this person went by is no longer here.
    case lostPolicy(RosterPerson)
  }

  /// What is being asked.
  enum Question: Hashable, Sendable {
    case number
    case isUnlisted(number: String)
    case isThis(RosterPerson)
    case name(number: String)
    case roles(number: String, name: String)
    case school(RosterPerson)
  }

  let vocabulary: Vocabulary
  let heads: [PolicyHead]
  let staff: Staff
  /// The policy that the command line names, if it does.
  let askedPolicy: String?
  private let occasion: Occasion
  /// Whether the screen is plain, as far as the registration knows.
  public var isPlain = false
  /// Who it is; none before all is known, or where the person left.
  public internal(set) var person: RosterPerson?
  var question = Question.number
  private var wasInterrupted = false

  /// Prepares to ask on `occasion` for a person of `staff`, or for somebody else.
  public init(_ occasion: Occasion, _ catalog: Catalog, staff: Staff, askedPolicy: String? = nil) {
    self.occasion = occasion
    vocabulary = catalog.vocabulary
    heads = catalog.heads
    self.staff = staff
    self.askedPolicy = askedPolicy
  }

  /// Advances the registration by one event, and returns what the shell must do, in order.
  public mutating func handle(_ event: Event) -> [Effect] {
    let wasInterrupted = wasInterrupted
    self.wasInterrupted = false
    switch event {
    case .began: return begin()
    case .entered(let line, _): return take(line.trimmed)
    case .inputEnded: return leave()
    case .interrupted where wasInterrupted: return leave()
    case .interrupted:
      self.wasInterrupted = true
      return [notice("To leave, type quit or press Ctrl-C again."), .ask(prompt)]
    }
  }

  private mutating func begin() -> [Effect] {
    switch occasion {
    case .stranger: return Registration.welcome.map(Effect.say) + put(.number)
    case .change(let name):
      return [notice("Now: \(name). Who are you? To leave all as it is, type quit.")]
        + put(.number)
    case .lostPolicy(let person):
      let hello = "Hello, \(person.person.name). The policy that you went by is no longer here."
      return [notice(hello)] + finish(person)
    }
  }

  private static let welcome = [
    Passage(.title, "Welcome to tap-trainer."),
    Passage(
      .notice,
      """
      Here you practise your school's policy on electronic communication with students. First a \
      few questions about you. The answers stay on this machine and in your school's records. \
      Type help or quit at any time.
      """),
  ]

  private mutating func take(_ line: String) -> [Effect] {
    switch HomeCommand(line) {
    case .quit: return leave()
    case .help: return [notice(help), .ask(prompt)]
    case .plain(let isOn): return turnPlain(isOn) + [.ask(prompt)]
    default: break
    }
    if let complaint = complaint(about: line) { return [notice(complaint), .ask(prompt)] }
    return accept(line)
  }

  /// Leaves; at a yes or no that counts as no.
  private mutating func leave() -> [Effect] {
    switch question {
    case .isUnlisted, .isThis: accept("no")
    case .number, .name, .roles, .school: [.leave(.done)]
    }
  }

  /// Asks `question` from now on.
  mutating func put(_ question: Question) -> [Effect] {
    self.question = question
    return explanation.map(Effect.say) + [.ask(prompt)]
  }

  /// Asks which school's policy binds `person`, where there is a choice and nothing tells; else all
  /// is known.
  mutating func finish(_ person: RosterPerson) -> [Effect] {
    var person = person
    let only = heads.count == 1 ? heads[0].id : nil
    let isKnown = heads.contains { $0.id == person.person.organization }
    if let known = askedPolicy ?? (isKnown ? nil : only) { person.person.organization = known }
    guard askedPolicy != nil || heads.contains(where: { $0.id == person.person.organization })
    else { return put(.school(person)) }
    self.person = person
    return [.leave(.done)]
  }

  func notice(_ text: String) -> Effect { .say(Passage(.notice, text)) }
}
