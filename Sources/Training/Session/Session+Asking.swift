internal import PolicyRules

extension Session {
  /// Goes on to the next question, or to the end of the round.
  mutating func advance(at now: Moment, isBack: Bool = false) -> [Effect] {
    var (tellings, question) = seek()
    guard let question else {
      return tellings.flatMap(passages).map(Effect.say) + endRound(at: now)
    }
    if isBack, tellings.isEmpty { tellings = tellingsHere() }
    phase = .asking(Asking(question: question, since: now))
    return tellings.flatMap(passages).map(Effect.say) + put(question)
  }

  /// Returns the question with its choices, and asks for an answer.
  func put(_ question: Question) -> [Effect] {
    let how = Passage(.instruction, howToAnswer(question))
    return (passages(of: question, number: progress.answered + 1) + [how]).map(Effect.say)
      + [.ask(prompt(for: question))]
  }

  func prompt(for question: Question) -> Prompt {
    if case .reflection = question.item.kind {
      return Prompt(label, completions: Command.words, isRemembered: false)
    }
    return Prompt(label, completions: question.answerWords + Command.words)
  }

  /// Where the person is: the step, and the item in it.
  var label: String { "\(progress.step + 1).\(progress.answered + 1)" }

  /// Returns what is asked, with its choices.
  func passages(of question: Question, number: Int) -> [Passage] {
    guard let scenario = library.scenario(question.id.scenario) else { return [] }
    let stem = scenario.stem(of: question.item, for: judge.policy)
    let asks = stem.hasSuffix("?") ? "" : question.item.kind.asks.map { " " + $0 } ?? ""
    return [Passage(.question, label: "Item \(number)", stem + asks)]
      + question.choices.map { Passage(.choice, label: $0.label, $0.text) }
  }

  private func howToAnswer(_ question: Question) -> String {
    guard progress.responses.isEmpty, question.item.isScored else { return question.howToAnswer }
    return "\(question.howToAnswer) Add ! if you are certain, or ? if you guess."
  }

  private func passages(_ telling: Telling) -> [Passage] {
    switch telling {
    case .step(let step): [heading(step)]
    case .scene(let index, let place):
      library.scenarios[index].story(of: library.scenarios[index].scenes[place], for: judge.policy)
        .map { Passage(.story, $0) }
    }
  }

  private func heading(_ step: Step) -> Passage {
    let title = library.scenarios[step.scenario].title.line(for: judge.policy)
    let what =
      switch step {
      case .scenario: "Scenario"
      case .single: "Situation"
      }
    let sentence = title.last.map { "?!.\"".contains($0) } ?? true ? title : "\(title)."
    if case .preview = purpose { return Passage(.heading, sentence) }
    return Passage(
      .heading, "\(what) \(progress.step + 1) of \(progress.steps.count). \(sentence)")
  }

  private func tellingsHere() -> [Telling] {
    guard progress.step < progress.steps.count, let head = progress.head else { return [] }
    let step = progress.steps[progress.step]
    return [.step(step), .scene(step.scenario, head.scene)]
  }
}

extension Item.Kind {
  /// What is asked after the stem, where the stem only tells.
  var asks: String? {
    switch self {
    case .verdict: "What does the policy say?"
    default: nil
    }
  }
}
