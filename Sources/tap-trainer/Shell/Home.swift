internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

/// The first screen: who you are, what is due, and what you can do.
struct Home {
  var desk: Desk

  /// Greets the person and carries out commands until the person leaves.
  mutating func run(from input: inout Input) throws {
    try greet()
    let words = HomeCommand.guide.map(\.word)
    while true {
      let completions =
        words + desk.policy.topics.map { "practice \($0.id)" }
        + desk.policy.clauses.map { "clause \($0.id)" }
      switch try input.ask(Prompt("", completions: completions)) {
      case .endOfInput: return try desk.console.say("Goodbye.")
      case .interrupted: try desk.console.say("Type quit to leave, help to see what you can do.")
      case .text(let line):
        guard try carryOut(line, from: &input) else { return try desk.console.say("Goodbye.") }
      }
    }
  }

  private func greet() throws {
    try desk.console.say("tap-trainer. \(desk.policy.organization).", tone: .strong)
    try desk.console.say("Hello, \(desk.person.name).")
    try showStatus()
    try desk.console.say("Type start, practice, judge, or help to see all you can do.")
  }

  private func showStatus() throws {
    let courses = try desk.courses(on: SystemClock.now().day)
    if courses.isEmpty { try desk.console.say("No course is open for you now.") }
    for (course, standing) in courses {
      try desk.console.say("\(course.title): \(standing.sentence)")
    }
  }

  /// Carries out `line`; returns false where the person leaves.
  private mutating func carryOut(_ line: String, from input: inout Input) throws -> Bool {
    guard let command = HomeCommand(line) else {
      try suggest(for: line)
      return true
    }
    switch command {
    case .quit: return false
    case .start(let name): try start(name, from: &input)
    case .practice(let topic): try practise(topic, from: &input)
    case .judge: try judge(from: &input)
    case .policy(let words): try search(words)
    case .clause(let name): try showClause(name)
    case .status: try showStatus()
    case .person: try register(from: &input)
    case .school(let name): try change(school: name)
    case .help: try showHelp()
    case .plain: try desk.console.say("Start tap-trainer with --plain for a plain screen.")
    }
    return true
  }

  private func suggest(for line: String) throws {
    let word = String(line.split(whereSeparator: \.isWhitespace).first ?? "")
    if word.isEmpty { return try desk.console.say("Type help to see what you can do.") }
    let near = nearest(to: word, in: HomeCommand.words)
    let offer = near.map { "Did you mean \($0)?" } ?? "Type help to see what you can do."
    try desk.console.say("I do not know \"\(word)\". \(offer)")
  }

  private func showHelp() throws {
    for (word, does) in HomeCommand.guide {
      try desk.console.show(Passage(.help, label: word, does))
    }
  }

  private func judge(from input: inout Input) throws {
    var interview = try Interview(desk.policy, console: desk.console)
    try interview.ask(from: &input)
  }
}
