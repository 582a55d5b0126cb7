internal import PolicyRules

extension Session {
  /// Carries out a command, and asks again for what the session waits for.
  mutating func obey(_ command: Command, at now: Moment) -> [Effect] {
    switch command {
    case .quit: return leave()
    case .skip: return skip(at: now)
    case .note(let text): return keep(text, .note, at: now)
    case .dispute(let text): return keep(text, .dispute, at: now)
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

  /// Says `passages`, and asks again.
  func say(_ passages: [Passage]) -> [Effect] { passages.map(Effect.say) + [.ask(prompt)] }

  /// What the session asks for now.
  var prompt: Prompt {
    switch phase {
    case .asking(let asking): prompt(for: asking.question)
    case .told(let told):
      Prompt(told.label, completions: Command.words)
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
    case .asking(let asking): sceneHere.map(Effect.say) + put(asking.question)
    case .told(let told): say(Feedback(told, judge: judge).passages)
    default: say([])
    }
  }

  private var sceneHere: [Passage] {
    guard progress.step < progress.steps.count, let head = progress.head else { return [] }
    let scenario = library.scenarios[progress.steps[progress.step].scenario]
    return scenario.story(of: scenario.scenes[head.scene], for: judge.policy)
      .map { Passage(.story, $0) }
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
    isPlain = isOn ?? !isPlain
    let text = isPlain ? "The plain screen is on." : "The plain screen is off."
    return [.plain(isPlain)] + say([Passage(.notice, text)])
  }

  private mutating func countLookup() {
    guard case .asking(var asking) = phase else { return }
    asking.lookups += 1
    phase = .asking(asking)
  }

  private func search(_ words: String) -> [Passage] {
    let found = ClauseSearch(policy: judge.policy).clauses(for: words)
    guard !found.isEmpty else {
      let text = words.isEmpty ? "Type policy and some words." : "No clause has these words."
      return [Passage(.notice, text)]
    }
    return found.map { Passage(.choice, label: $0.id, $0.opening) }
      + [Passage(.instruction, "To read one, type clause and its name.")]
  }

  private func clause(_ id: String) -> [Passage] {
    if let clause = judge.policy.clause(id.lowercased()) { return [clause.passage] }
    let near = Command.nearest(to: id, in: judge.policy.clauses.map(\.id))
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
    let now: String =
      switch phase {
      case .asking(let asking): asking.question.howToAnswer
      case .told: "Press Enter to go on."
      case .offering: "Type yes to go on now, or later to stop for today."
      default: "Answer what is asked."
      }
    return [Passage(.instruction, now)]
      + [Passage(.help, label: "a! or a?", "an answer that you are certain of, or that you guess")]
      + Command.guide.map { Passage(.help, label: $0.word, $0.does) }
  }

  /// What other schools' policies say of the same situation.
  private func comparison(_ told: Told) -> [Passage] {
    let others = library.policies.filter { $0.id != judge.policy.id }
    guard !others.isEmpty else { return [Passage(.notice, "No other policy is loaded.")] }
    return others.map { policy in
      let judge = Judge(policy)
      guard let judged = judge.judged(told.facts(judge.vocabulary)) else {
        return Passage(.feedback, label: policy.organization, "It cannot say.")
      }
      let why = judged.grounds.deciding.first.map { " \($0.say)" } ?? ""
      return Passage(
        .feedback, label: policy.organization,
        "The policy says: \(judged.ruling.answer.phrase).\(why)")
    }
  }
}

extension Clause {
  /// The clause as it is read out.
  var passage: Passage { Passage(.quote, label: section.last ?? id, readable) }
}

extension Told {
  /// What holds in the way that was taken, or in the item.
  func facts(_ vocabulary: Vocabulary) -> Facts {
    guard let option = question.option(given ?? question.key.codes) else { return question.facts }
    return question.facts.overridden(by: option.facts, of: vocabulary)
  }
}
