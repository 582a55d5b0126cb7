internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Terminal
internal import Training

/// The first screen: who you are, what is due, and what you can do.
struct Home {
  var desk: Desk
  /// What a yes would do now.
  var offer: HomeCommand?
  private var wasInterrupted = false

  init(desk: Desk) {
    self.desk = desk
  }

  var screen: Screen { desk.screen }

  /// Greets the person and carries out commands until the person leaves.
  mutating func run() throws {
    try greet()
    while true {
      let words = HomeWords(desk: desk)
      let prompt = Prompt("home", completions: [], isRemembered: false)
      switch try screen.ask(prompt, completer: words.completions) {
      case .endOfInput: return try leave()
      case .interrupted:
        if wasInterrupted { return try leave() }
        wasInterrupted = true
        try screen.say("To leave, type quit or press Ctrl-C again. To go on, type help.")
      case .text(let line):
        wasInterrupted = false
        if words.mayKeep(line) { screen.remember(line) }
        guard try carryOut(line.trimmed) else { return try leave() }
      }
    }
  }

  private func greet() throws {
    let school = desk.school?.organization ?? ""
    try screen.say("tap-trainer. \(school).", tone: .strong)
    try screen.say("Hello, \(desk.person.person.name). Not you? Type person.")
    try showCourses(desk.standings(on: SystemClock.now().day))
    try screen.say(nextStep())
  }

  private func leave() throws(WriteFailure) {
    try screen.say("Goodbye. To come back, type tap-trainer.")
  }

  /// Carries out `line`; returns false where the person leaves.
  private mutating func carryOut(_ line: String) throws -> Bool {
    if line.isEmpty {
      try goOn()
      return true
    }
    let offered = offer
    offer = nil
    let command = HomeCommand(line) ?? guess(line)
    switch command {
    case .quit: return false
    case .yes where offered != nil: try carryOut(offered ?? .help)
    case .no where offered != nil: try screen.say("All right. Type help to see what you can do.")
    case let command?: try carryOut(command)
    case nil: try suggest(for: line, besides: offered)
    }
    return true
  }

  private mutating func carryOut(_ command: HomeCommand) throws {
    switch command {
    case .start(let name): try start(name)
    case .testOut(let name): try testOut(name)
    case .takeTest(let id): try takeTest(id)
    case .practice(let topic): try practise(topic)
    case .judge(let facts): try judge(facts)
    case .policy(let words): try search(words)
    case .clause(let name): try showClause(name)
    case .topics: try showTopics()
    case .status: try showStatus()
    case .certificate: try showCertificate()
    case .person: try register()
    case .school(let name): try change(school: name)
    case .help: try showHelp()
    case .plain(let isOn):
      screen.turn(plain: isOn ?? !screen.isPlain)
      try screen.say(screen.plainSentence)
    case .yes: try start("")
    case .no, .quit: try screen.say("All right. Type help to see what you can do.")
    }
  }

  private func showHelp() throws {
    try screen.say("At home you can type:")
    for (word, does) in HomeCommand.guide {
      try screen.show(Passage(.help, label: word, does))
    }
    try screen.say("Tab completes words, and the arrow keys bring lines back.")
  }
}
