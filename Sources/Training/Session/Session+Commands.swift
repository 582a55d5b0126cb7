internal import PolicyRules

extension Session {
  /// Carries out a command, and asks again for what the session waits for.
  mutating func obey(_ command: Command, at now: Moment) -> [Effect] {
    switch command {
    case .quit: return leave()
    case .skip: return skip(at: now)
    case .note(let text): return keep(text, .note, at: now)
    case .dispute(let text): return dispute(text, at: now)
    case .plain(let isOn): return setPlain(isOn)
    case .again: return again()
    case .hint: return hint()
    case .help: return say(help)
    case .why: return say(afterAnswer { Explanation($0, judge: judge).passages })
    case .compare: return say(afterAnswer { comparison($0) })
    case .status: return say(status(on: now.day))
    case .policy(let words):
      countLookup()
      return say(search(words))
    case .clause(let id):
      countLookup()
      return say(clause(id))
    }
  }

  /// Says `passages`, and asks again; after an answer they close with how to go on.
  func say(_ passages: [Passage]) -> [Effect] {
    var passages = passages
    if case .told = phase { passages.append(Passage(.instruction, Session.goOn)) }
    return passages.map(Effect.say) + [.ask(prompt)]
  }

  /// What the session asks for now.
  var prompt: Prompt {
    switch phase {
    case .asking(let asking): prompt(for: asking.question)
    case .told: Prompt("Enter", completions: Command.words)
    case .offering: Prompt("yes or later", completions: ["yes", "later"] + Command.words)
    case .attesting: Prompt("Name", completions: [], isRemembered: false)
    case .leaving: Prompt("yes or Enter", completions: ["yes", "no"])
    case .writing(let kind, _): Prompt(kind.rawValue, completions: [], isRemembered: false)
    case .waiting, .over: Prompt("", completions: [])
    }
  }

  private mutating func skip(at now: Moment) -> [Effect] {
    guard case .asking(let asking) = phase else {
      return say([Passage(.notice, "There is nothing to skip here.")])
    }
    guard asking.question.item.isScored else {
      settle(asking.question, given: [])
      return advance(at: now)
    }
    return respond(nil, .unmarked, to: asking, at: now)
  }

  private func again() -> [Effect] {
    switch phase {
    case .asking(let asking): scene(of: asking.question).map(Effect.say) + put(asking.question)
    case .told(let told):
      say(scene(of: told.question) + passages(of: told.question, number: told.number))
    default: say([])
    }
  }

  private func scene(of question: Question) -> [Passage] {
    guard let scenario = library.scenario(question.id.scenario),
      let scene = scenario.scenes.first(where: { $0.items.contains(question.item) })
    else { return [] }
    return scenario.story(of: scene, for: judge.policy).map { Passage(.story, $0) }
  }

  private mutating func hint() -> [Effect] {
    guard case .asking(var asking) = phase else {
      return say([Passage(.notice, "There is no item to help with here.")])
    }
    let hints = asking.question.item.hints
    guard asking.hints < hints.count else {
      let text = hints.isEmpty ? "This item has no hint." : "There are no more hints."
      return say([Passage(.notice, "\(text) To search the policy, type policy and some words.")])
    }
    let text = hints[asking.hints].line(for: judge.policy)
    asking.hints += 1
    phase = .asking(asking)
    return say([Passage(.hint, label: "Hint \(asking.hints) of \(hints.count)", text)])
  }

  private mutating func setPlain(_ isOn: Bool?) -> [Effect] {
    turnPlain(isOn) + say([])
  }

  private mutating func countLookup() {
    guard case .asking(var asking) = phase else { return }
    asking.lookups += 1
    phase = .asking(asking)
  }

  private func search(_ words: String) -> [Passage] {
    let found = ClauseSearch(policy: judge.policy).clauses(for: words)
    guard !found.isEmpty else {
      let near = ClauseSearch(policy: judge.policy).nearWords(to: words)
      let hint = near.isEmpty ? "" : " Near words are: \(list(near))."
      let text =
        words.isEmpty ? "Type policy and some words." : "No clause has these words.\(hint)"
      return [Passage(.notice, text)]
    }
    return listed(found)
  }

  private func listed(_ clauses: [Clause]) -> [Passage] {
    clauses.map { Passage(.choice, label: $0.id, $0.opening) }
      + [Passage(.instruction, "To read one, type clause and its name.")]
  }

  private func clause(_ id: String) -> [Passage] {
    let named = ClauseSearch(policy: judge.policy).clauses(named: id)
    if named.count == 1 { return named.map(\.passage) }
    if !named.isEmpty { return listed(named) }
    let near = nearestWord(to: id, in: judge.policy.clauses.map(\.id))
    let guess = near.map { " Did you mean \($0)?" } ?? " To find one, type policy and some words."
    return [Passage(.notice, "There is no clause of that name.\(guess)")]
  }

  private func afterAnswer(_ explain: (Told) -> [Passage]) -> [Passage] {
    if case .told(let told) = phase { return explain(told) }
    return [
      Passage(.notice, "Answer first. To look something up, type policy and some words.")
    ]
  }

  private var help: [Passage] {
    if case .attesting = phase { return [Passage(.instruction, Session.howToSign)] }
    let now: [String] =
      switch phase {
      case .asking(let asking): [asking.question.howToAnswer]
      case .told: []
      case .offering: ["Type yes to go on now, or later to stop for today."]
      default: ["Answer what is asked."]
      }
    return now.map { Passage(.instruction, $0) }
      + [Passage(.help, label: "a! or a?", "an answer that you are certain of, or that you guess")]
      + Command.guide.map { Passage(.help, label: $0.word, $0.does) }
  }
}
