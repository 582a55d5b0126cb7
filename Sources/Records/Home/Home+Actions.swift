internal import PolicyRules
internal import Training

extension Home {
  /// Shows the clauses that hold `words`.
  func search(_ words: String) throws -> [HomeEffect] {
    if words.isEmpty { return [say("Type policy with some words, such as policy parents.")] }
    let search = ClauseSearch(policy: try desk.policy())
    let found = search.clauses(for: words, atMost: 3)
    if found.isEmpty {
      let near = search.nearWords(to: words)
      let hint = near.isEmpty ? "Try others, or type topics." : "Near words are: \(list(near))."
      return [say("No clause has these words. \(hint)")]
    }
    return found.flatMap(show)
  }

  /// Shows the clause called `name`.
  mutating func showClause(_ name: String) throws -> [HomeEffect] {
    let policy = try desk.policy()
    let named = ClauseSearch(policy: policy).clauses(named: name)
    if !named.isEmpty { return named.flatMap(show) }
    if name.isEmpty {
      return [say("Type clause with its name. To find one, type policy and some words.")]
    }
    guard let near = HomeCommand.nearest(to: name, in: policy.clauses.map(\.id)) else {
      return [say("There is no clause of that name. To find one, type policy and some words.")]
    }
    offer = .clause(near)
    return [say("There is no clause of that name. Did you mean \(near)? Type yes, or help.")]
  }

  private func show(_ clause: Clause) -> [HomeEffect] {
    [
      title("Clause \(clause.id), under \(list(clause.section.map { "\"\($0)\"" }))."),
      say("\"\(clause.readable)\""),
    ]
  }

  /// Asks for the facts of a situation, those in `words` taken as told, to say what the policy says.
  func judge(_ words: String) throws -> [HomeEffect] {
    var interview = try Interview(try desk.policy(), isLive: isLive)
    let roles = desk.person.person.roles
    if roles.count == 1 { interview.presume("sender", roles[0]) }
    var said: [HomeEffect] = []
    for word in words.split(separator: " ") where word.contains("=") {
      do throws(Misstatement) {
        for case .say(let passage) in try interview.state(String(word)) {
          said.append(.say(passage))
        }
      } catch {
        return said + [say(fullSentence(error.description))]
      }
    }
    return said + [.interview(interview), say("You are at home again.")]
  }

  /// Goes by another school's policy from now on.
  mutating func change(school name: String) throws -> [HomeEffect] {
    let heads = desk.catalog.heads
    let word = name.lowercased()
    let found = heads.first {
      [$0.id, $0.school.lowercased(), $0.organization.lowercased()].contains(word)
    }
    guard let found else {
      let present = desk.school?.organization ?? ""
      return [say("You go by the policy of \(present). Type school with a name:")]
        + heads.map { .say(Passage(.help, label: $0.id, $0.organization)) }
    }
    desk.person.person.organization = found.id
    return [
      .remember(desk.person.person), say("You now go by the policy of \(found.organization)."),
    ] + (try courses())
  }
}
