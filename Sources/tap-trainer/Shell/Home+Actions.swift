internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Terminal
internal import Training

extension Home {
  /// Shows the clauses that hold `words`.
  func search(_ words: String) throws {
    if words.isEmpty {
      return try screen.say("Type policy with some words, such as policy parents.")
    }
    let search = ClauseSearch(policy: try desk.policy())
    let found = search.clauses(for: words, atMost: 3)
    if found.isEmpty {
      let near = search.nearWords(to: words)
      let hint = near.isEmpty ? "Try others, or type topics." : "Near words are: \(list(near))."
      return try screen.say("No clause has these words. \(hint)")
    }
    for clause in found { try show(clause) }
  }

  /// Shows the clause called `name`.
  mutating func showClause(_ name: String) throws {
    let policy = try desk.policy()
    let named = ClauseSearch(policy: policy).clauses(named: name)
    for clause in named { try show(clause) }
    if !named.isEmpty { return }
    if name.isEmpty {
      return try screen.say("Type clause with its name. To find one, type policy and some words.")
    }
    guard let near = nearest(to: name, in: policy.clauses.map(\.id)) else {
      return try screen.say(
        "There is no clause of that name. To find one, type policy and some words.")
    }
    offer = .clause(near)
    try screen.say("There is no clause of that name. Did you mean \(near)? Type yes, or help.")
  }

  private func show(_ clause: Clause) throws {
    try screen.say(
      "Clause \(clause.id), under \(list(clause.section.map { "\"\($0)\"" })).", tone: .strong)
    try screen.say("\"\(clause.readable)\"")
  }

  /// Asks for the facts of a situation, those in `words` taken as told, and says what the policy says.
  func judge(_ words: String) throws {
    var interview = try Interview(try desk.policy(), screen: screen)
    let roles = desk.person.person.roles
    if roles.count == 1 { interview.presume("sender", roles[0]) }
    for word in words.split(separator: " ") where word.contains("=") {
      do {
        try interview.state(String(word))
      } catch let fault as Misstatement {
        return try screen.say(fullSentence(fault.description))
      }
    }
    try interview.run()
    try screen.say("You are at home again.")
  }

  /// Asks again who the person is, and remembers it.
  mutating func register() throws {
    let person = desk.person.person
    try screen.say("Now: \(person.name). Who are you? To leave all as it is, type quit.")
    let registration = Registration(
      catalog: desk.catalog, screen: screen, staff: Staff(desk.folders, desk.catalog),
      askedPolicy: nil)
    guard let other = try registration.person() else {
      return try screen.say("All is as it was.")
    }
    desk.person = other
    try Profile(person: other.person).write(desk.folders.profile)
    try screen.say("Hello, \(other.person.name).")
    try showCourses(desk.standings(on: SystemClock.now().day))
  }

  /// Goes by another school's policy from now on.
  mutating func change(school name: String) throws {
    let heads = desk.catalog.heads
    let word = name.lowercased()
    guard
      let head = heads.first(where: {
        [$0.id, $0.school.lowercased(), $0.organization.lowercased()].contains(word)
      })
    else {
      try screen.say(
        "You go by the policy of \(desk.school?.organization ?? ""). Type school with a name:")
      for head in heads { try screen.show(Passage(.help, label: head.id, head.organization)) }
      return
    }
    desk.person.person.organization = head.id
    try Profile(person: desk.person.person).write(desk.folders.profile)
    try screen.say("You now go by the policy of \(head.organization).")
    try showCourses(desk.standings(on: SystemClock.now().day))
  }
}
