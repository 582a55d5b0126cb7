internal import PolicyRules

/// What has to be told before the next question.
enum Telling: Hashable, Sendable {
  /// A step begins.
  case step(Step)
  /// A scene begins: its scenario's and its own place.
  case scene(Int, Int)
}

extension Session {
  /// Goes on to the next item that can be asked; returns what to tell before, and the question.
  ///
  /// Items that the school does not get, or that its policy gives no fair key for, are passed over.
  mutating func seek() -> (tellings: [Telling], question: Question?) {
    var tellings: [Telling] = []
    while progress.step < progress.steps.count {
      let question =
        switch progress.steps[progress.step] {
        case .scenario(let index): seek(in: index, &tellings)
        case .single(let placement): seek(placement, &tellings)
        }
      if let question { return (tellings, question) }
      progress.finishStep()
    }
    return (tellings, nil)
  }

  private mutating func seek(in index: Int, _ tellings: inout [Telling]) -> Question? {
    let scenario = library.scenarios[index]
    var head = progress.head ?? Playhead(startOf: scenario)
    if progress.head == nil { tellings.append(.step(.scenario(index))) }
    while true {
      tellings += head.tell().map { .scene(index, $0) }
      let scene = scenario.scenes[head.scene]
      while head.item < scene.items.count {
        if let question = question(at: head, in: scenario) {
          progress.head = head
          return question
        }
        head.item += 1
      }
      guard head.go(to: scene.next, in: scenario, library.vocabulary) else { return nil }
    }
  }

  private mutating func seek(_ placement: Placement, _ tellings: inout [Telling]) -> Question? {
    let scenario = library.scenarios[placement.scenario]
    var head = Playhead(placement, in: scenario)
    guard let question = question(at: head, in: scenario) else { return nil }
    if progress.head == nil {
      tellings.append(.step(.single(placement)))
      tellings += head.tell().map { .scene(placement.scenario, $0) }
    }
    progress.head = head
    return question
  }

  private func question(at head: Playhead, in scenario: Scenario) -> Question? {
    let item = scenario.scenes[head.scene].items[head.item]
    guard item.isFor(policy: judge.policy.id) else { return nil }
    guard
      let question = Question(
        item, in: scenario.id, facts: head.facts, judge: judge, seed: purpose.seed)
    else { return nil }
    return !item.isScored || question.key.isFair ? question : nil
  }

  /// Follows what the answer `given` to `question` leads to.
  mutating func settle(_ question: Question, given: [String]?) {
    progress.answered += 1
    guard case .scenario(let index) = progress.steps[progress.step], var head = progress.head else {
      progress.finishStep()
      if let step = agenda.further(in: progress) {
        progress.steps.append(step)
      }
      return
    }
    if head.settle(question, given: given, in: library.scenarios[index], library.vocabulary) {
      progress.head = head
    } else {
      progress.finishStep()
    }
  }
}
