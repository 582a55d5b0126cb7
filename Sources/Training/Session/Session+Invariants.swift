extension Session {
  /// What must never be so, in words; empty at all times.
  ///
  /// Tests look at it after every event.
  package var faults: [String] { phaseFaults + progressFaults + masteryFaults }

  private var phaseFaults: [String] {
    var faults: [String] = []
    switch phase {
    case .asking(let asking):
      if progress.head == nil { faults.append("a question stands nowhere") }
      if asking.question.item.isScored, !asking.question.key.isFair {
        faults.append("\(asking.question.id) has no fair key")
      }
      if asking.hints > asking.question.item.hints.count { faults.append("too many hints") }
    case .attesting:
      if !openTopics.isEmpty { faults.append("someone attests with open topics") }
    case .offering:
      if openTopics.isEmpty { faults.append("a retake is offered of nothing") }
    case .waiting, .told, .leaving, .writing, .over: break
    }
    return faults
  }

  private var progressFaults: [String] {
    var faults: [String] = []
    if progress.step > progress.steps.count { faults.append("the step lies beyond the round") }
    if progress.step == progress.steps.count, progress.head != nil {
      faults.append("a round is over and goes on")
    }
    if let head = progress.head, Set(head.entered).count != head.entered.count {
      faults.append("a scene was entered twice")
    }
    let moments = progress.responses.map(\.isFirstTry)
    if moments.count(where: \.self) != progress.asked.count {
      faults.append("first answers are not counted once")
    }
    return faults
  }

  private var masteryFaults: [String] {
    progress.mastery.states.compactMap { topic, state in
      if state.isMet, state.run.isEmpty { return "\(topic) is met without an answer" }
      if !state.wasMissed, state.isCriticalOpen { return "\(topic) is critical but not missed" }
      return nil
    }
  }
}
