internal import PolicyRules
internal import StrictYAML

/// Whether every item has one fair key at every school that gets it, which can be hit and missed.
struct KeyAudit {
  let scenario: Scenario
  let walks: [(Judge, Walk)]

  /// What is wrong with an item, whatever the school.
  private struct Fault: Hashable {
    let code: String
    let severity: Finding.Severity
    let message: String
    let position: Position
    let help: String?
  }

  func report(into findings: inout Findings) {
    var schools: [Fault: [String]] = [:]
    for (judge, walk) in walks {
      for fault in Set(faults(walk, judge)) { schools[fault, default: []].append(judge.policy.id) }
    }
    for (fault, names) in schools {
      let message = "under \(list(names.map { ticked($0) })), \(fault.message)"
      findings.add(
        Finding(
          file: findings.file, position: fault.position, severity: fault.severity,
          code: fault.code, message: message, help: fault.help))
    }
    for item in scenario.items { reportImpossible(item, into: &findings) }
    for item in scenario.items where item.isCritical { reportMust(item, into: &findings) }
  }

  private func faults(_ walk: Walk, _ judge: Judge) -> [Fault] {
    let questions = walk.visits.compactMap { walk.question($0) }.filter(\.item.isScored)
    return questions.flatMap { faults($0, judge) } + pathFaults(walk)
  }

  private func faults(_ question: Question, _ judge: Judge) -> [Fault] {
    let item = question.item
    let name = ticked(item.id)
    if let fault = question.key.fault {
      let (code, message, help) = sentence(fault, judge)
      return [error(code, "\(name) \(message)", at: place(fault, item), help: help)]
    }
    if !question.key.isSettled {
      let open = question.readings
      let near = open.isEmpty ? judge.readings(near: question.facts) : open
      let readings = list(near.map { ticked($0) })
      return [
        error(
          "unsettled-key", "the key of \(name) hangs on \(readings), which can be read otherwise",
          at: item.position,
          help:
            "look them up with `policy readings`, then change the facts, or leave the school out with `policies:`"
        )
      ]
    }
    if let silence = silence(question, judge) { return [silence] }
    let marks = question.tellingAnswers(judge).map { question.mark($0, judge: judge) }
    if !marks.contains(where: \.isFull) {
      return [error("not-solvable", "no answer to \(name) is right", at: item.position)]
    }
    if marks.allSatisfy(\.isFull) {
      return [error("not-failable", "every answer to \(name) is right", at: item.position)]
    }
    return distractorFaults(question)
  }

  /// That the policy is silent may be meant, or come of a fact that was forgotten; a pin tells.
  private func silence(_ question: Question, _ judge: Judge) -> Fault? {
    let isPinned = scenario.expectations.contains {
      $0.policy == judge.policy.id && $0.item == question.item.id
    }
    guard question.item.isScored, question.key.answer == .notCovered, !isPinned else { return nil }
    return Fault(
      code: "silent-cite", severity: .warning,
      message:
        "the policy does not speak of what \(ticked(question.item.id)) asks about, so \(ticked(judge.policy.fallback)) is right",
      position: question.item.position, help: "if that is meant, pin it in `expect`")
  }

  private func distractorFaults(_ question: Question) -> [Fault] {
    guard case .conditions(let kind) = question.item.kind else { return [] }
    let count = question.choices.count - question.key.codes.count
    guard count < kind.distractors else { return [] }
    let others = counted(count, "other condition")
    return [
      Fault(
        code: "few-distractors", severity: .warning,
        message: "only \(others) can stand beside those of \(ticked(question.item.id))",
        position: question.item.position, help: "lower `distractors`")
    ]
  }

  /// The same item must not have another key on another way: nobody could see why.
  private func pathFaults(_ walk: Walk) -> [Fault] {
    let visits = Dictionary(grouping: walk.visits) { [$0.scene, $0.item] }
    return visits.values.compactMap { visits in
      guard Set(visits.compactMap { walk.question($0)?.key.codes }).count > 1,
        let item = visits.first.flatMap({ walk.question($0)?.item })
      else { return nil }
      return Fault(
        code: "key-by-path", severity: .warning,
        message: "the key of \(ticked(item.id)) depends on the way that led there",
        position: item.position, help: "let the text say what changed")
    }
  }

  private func error(
    _ code: String, _ message: String, at position: Position, help: String? = nil
  ) -> Fault {
    Fault(code: code, severity: .error, message: message, position: position, help: help)
  }

  private func place(_ fault: KeyFault, _ item: Item) -> Position {
    let option: String? =
      switch fault {
      case .depends(_, let option), .notCovered(let option): option
      default: nil
      }
    return item.kind.options.first { $0.id == option }?.position ?? item.position
  }
}

extension Question {
  /// The open points that its rulings hang on.
  var readings: [String] {
    ([ruling] + judgedOptions.values.map(\.ruling)).flatMap(\.readings).uniqued.sorted()
  }
}
