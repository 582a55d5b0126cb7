internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Terminal
internal import Training

extension Home {
  /// Starts the course called `name`, or what is due.
  func start(_ name: String, from input: inout Input) throws {
    let courses = try desk.courses(on: SystemClock.now().day)
    let named = courses.filter { name.isEmpty || $0.course.id == name }
    if !name.isEmpty, named.isEmpty {
      let help = nearest(to: name, in: courses.map(\.course.id)).map { " Did you mean \($0)?" }
      return try desk.console.say("There is no course \"\(name)\" for you now.\(help ?? "")")
    }
    let next = named.first { $0.standing.isUnfinished } ?? named.first { !$0.standing.isCurrent }
    guard let (course, standing) = next ?? (name.isEmpty ? nil : named.first) else {
      return try desk.console.say("Nothing is due. Type practice to refresh a topic.")
    }
    _ = try desk.run(course, standing, from: &input)
  }

  /// Practises the topic that `words` name, or asks which.
  func practise(_ words: String, from input: inout Input) throws {
    let topics = desk.policy.topics
    guard !words.isEmpty else {
      try desk.console.say("Type practice with a topic, or practice all:")
      for topic in topics { try desk.console.show(Passage(.choice, label: topic.id, topic.title)) }
      return
    }
    if words == "all" { return _ = try desk.practise(nil, from: &input) }
    guard let topic = desk.policy.topic(words) else {
      let near = nearest(to: words, in: topics.map(\.id)).map { " Did you mean \($0)?" } ?? ""
      return try desk.console.say("There is no topic \"\(words)\".\(near)")
    }
    _ = try desk.practise(topic.id, from: &input)
  }

  /// Shows the clauses that hold `words`.
  func search(_ words: String) throws {
    if words.isEmpty {
      return try desk.console.say("Type policy with some words, such as policy parents.")
    }
    let found = ClauseSearch(policy: desk.policy).clauses(for: words, atMost: 3)
    if found.isEmpty { try desk.console.say("No clause speaks of that. Try other words.") }
    for clause in found { try show(clause) }
  }

  /// Shows the clause called `name`.
  func showClause(_ name: String) throws {
    if let clause = desk.policy.clause(name) { return try show(clause) }
    let near = nearest(to: name, in: desk.policy.clauses.map(\.id)).map { " Did you mean \($0)?" }
    try desk.console.say("There is no clause \"\(name)\".\(near ?? "")")
  }

  private func show(_ clause: Clause) throws {
    try desk.console.say("\(clause.id) (\(clause.section.joined(separator: ", ")))", tone: .strong)
    try desk.console.say("\"\(clause.readable)\"")
  }

  /// Asks again who the person is, and remembers it.
  mutating func register(from input: inout Input) throws {
    let registration = Registration(
      content: desk.content, console: desk.console, askedPolicy: nil)
    guard let person = try registration.person(from: &input) else { return }
    desk.person = person
    desk.policy = try desk.content.policy(person.organization)
    try Profile(person: person).write(desk.folders.profile)
    try desk.console.say("Thank you, \(person.name).")
  }

  /// Goes by another school's policy from now on.
  mutating func change(school name: String) throws {
    let ids = desk.content.policies.map(\.id)
    guard let policy = desk.content.policies.first(where: { $0.id == name.lowercased() }) else {
      return try desk.console.say("Type school with one of: \(ids.joined(separator: ", ")).")
    }
    desk.policy = policy
    desk.person.organization = policy.id
    try Profile(person: desk.person).write(desk.folders.profile)
    try desk.console.say("You now go by the policy of \(policy.organization).")
  }
}

extension Desk.Standing {
  /// Whether there are answers without a completion.
  var isUnfinished: Bool { if case .unfinished = self { true } else { false } }
  /// Whether it counts.
  var isCurrent: Bool { if case .current = self { true } else { false } }

  /// How it stands, as a sentence.
  var sentence: String {
    switch self {
    case .unfinished(let attempt):
      let count = attempt.responses.count
      return "begun, \(count) answer\(count == 1 ? "" : "s") given. Type start to go on."
    case .current(let until): return until.map { "done. It counts until \($0)." } ?? "done."
    case .due(let day): return day.map { "due by \($0)." } ?? "due."
    }
  }
}

extension Policy {
  /// Returns the topic with this name or title, if there is one.
  func topic(_ words: String) -> Topic? {
    topics.first { $0.id == words.lowercased() || $0.title.lowercased() == words.lowercased() }
  }
}
