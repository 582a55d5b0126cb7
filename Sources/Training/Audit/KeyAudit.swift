internal import PolicyRules
internal import StrictYAML

/// Whether every item has one fair key at every school that gets it, which can be hit and missed.
struct KeyAudit {
  let scenario: Scenario
  let walks: [(Judge, Walk)]

  func report(into findings: inout Findings) {
    for (judge, walk) in walks {
      for visit in walk.visits {
        let item = scenario.scenes[visit.scene].items[visit.item]
        guard item.isScored else { continue }
        guard let question = walk.question(visit) else {
          reportImpossible(item, visit.facts, judge, into: &findings)
          continue
        }
        report(question, judge, into: &findings)
      }
      reportPaths(walk, judge, into: &findings)
    }
    for item in scenario.items where item.isCritical { reportMust(item, into: &findings) }
  }

  private func report(_ question: Question, _ judge: Judge, into findings: inout Findings) {
    let item = question.item
    let school = ticked(judge.policy.id)
    if let fault = question.key.fault {
      let (code, message, help) = sentence(fault, judge)
      findings.error(
        code, "under \(school), \(ticked(item.id)) \(message)", at: place(fault, item), help: help)
      return
    }
    if !question.key.isSettled {
      findings.error(
        "unsettled-key",
        "under \(school), the key of \(ticked(item.id)) hangs on \(list(readings(question).map { ticked($0) })), which can be read otherwise",
        at: item.position, help: "change the facts, or leave the school out with `policies:`")
      return
    }
    let answers = question.possibleAnswers(judge)
    let marks = answers.map { question.mark($0, judge: judge) }
    if !marks.contains(where: \.isFull) {
      findings.error(
        "not-solvable", "under \(school), no answer to \(ticked(item.id)) is right",
        at: item.position)
    } else if marks.allSatisfy(\.isFull) {
      findings.error(
        "not-failable", "under \(school), every answer to \(ticked(item.id)) is right",
        at: item.position)
    }
    reportDistractors(question, school, into: &findings)
  }

  private func reportDistractors(
    _ question: Question, _ school: String, into findings: inout Findings
  ) {
    guard case .conditions(let kind) = question.item.kind else { return }
    let found = question.choices.count - question.key.codes.count
    guard found < kind.distractors else { return }
    findings.warning(
      "few-distractors",
      "under \(school), the policy sets only \(counted(found, "other condition")) to stand beside those of \(ticked(question.item.id))",
      at: question.item.position)
  }

  private func readings(_ question: Question) -> [String] {
    let all = [question.ruling] + question.judgedOptions.values.map(\.ruling)
    return all.flatMap(\.readings).uniqued.sorted()
  }

  private func reportImpossible(
    _ item: Item, _ facts: Facts, _ judge: Judge, into findings: inout Findings
  ) {
    let told = facts.overridden(by: item.facts, of: judge.vocabulary)
    if let clash = judge.clash(told) {
      findings.error(
        "impossible-facts", "the facts of \(ticked(item.id)) cannot occur: \(clash)",
        at: item.position)
    }
    for option in item.kind.options {
      guard let clash = judge.clash(told.overridden(by: option.facts, of: judge.vocabulary)) else {
        continue
      }
      findings.error(
        "impossible-facts", "the facts of the option \(ticked(option.id)) cannot occur: \(clash)",
        at: option.position)
    }
  }

  /// The same item must not have another key on another way: nobody could see why.
  private func reportPaths(_ walk: Walk, _ judge: Judge, into findings: inout Findings) {
    let keys = Dictionary(grouping: walk.visits) { [$0.scene, $0.item] }
    for visits in keys.values where visits.count > 1 {
      let codes = Set(visits.compactMap { walk.question($0)?.key.codes })
      guard codes.count > 1, let visit = visits.first else { continue }
      let item = scenario.scenes[visit.scene].items[visit.item]
      findings.warning(
        "key-by-path",
        "under \(ticked(judge.policy.id)), the key of \(ticked(item.id)) depends on the way that led there",
        at: item.position, help: "let the text say what changed")
    }
  }

  private func reportMust(_ item: Item, into findings: inout Findings) {
    let canMiss = walks.contains { judge, walk in
      walk.visits.contains { visit in
        guard scenario.scenes[visit.scene].items[visit.item].id == item.id,
          let question = walk.question(visit)
        else { return false }
        return question.possibleAnswers(judge).contains {
          question.mark($0, judge: judge).isCritical
        }
      }
    }
    guard !canMiss else { return }
    findings.warning(
      "idle-must", "no answer to \(ticked(item.id)) is a critical miss", at: item.position,
      help: "take `must` out")
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
