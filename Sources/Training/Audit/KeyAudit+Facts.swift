internal import PolicyRules
internal import StrictYAML

extension KeyAudit {
  /// Reports facts that cannot occur; the vocabulary decides, whatever the school.
  func reportImpossible(_ item: Item, into findings: inout Findings) {
    for (judge, walk) in walks {
      let visits = walk.visits.filter { scenario.scenes[$0.scene].items[$0.item].id == item.id }
      guard let visit = visits.first(where: { walk.question($0) == nil }) else { continue }
      reportClashes(of: item, visit.facts, judge, into: &findings)
      return
    }
  }

  private func reportClashes(
    of item: Item, _ facts: Facts, _ judge: Judge, into findings: inout Findings
  ) {
    let told = facts.overridden(by: item.facts, of: judge.vocabulary)
    if let clash = judge.clash(told) {
      findings.error(
        "impossible-facts", "the facts of \(ticked(item.id)) cannot occur: \(clash)",
        at: item.position)
    }
    for option in item.kind.options {
      let taken = told.overridden(by: option.facts, of: judge.vocabulary)
      guard let clash = judge.clash(taken) else { continue }
      findings.error(
        "impossible-facts", "the facts of the option \(ticked(option.id)) cannot occur: \(clash)",
        at: option.position)
    }
  }

  /// Reports a `must` that no answer can offend against.
  func reportMust(_ item: Item, into findings: inout Findings) {
    let questions = walks.compactMap { judge, walk in
      walk.question(of: item.id).map { (judge, $0) }
    }
    let isFair = questions.allSatisfy { $0.1.key.isFair || !$0.1.item.isScored }
    let canMiss = questions.contains { judge, question in
      question.tellingAnswers(judge).contains { question.mark($0, judge: judge).isCritical }
    }
    guard isFair, !canMiss, !questions.isEmpty else { return }
    findings.warning(
      "idle-must", "no answer to \(ticked(item.id)) is a critical miss", at: item.position,
      help: "take `must` out")
  }
}

extension Judge {
  /// Returns why `facts` cannot occur, if they cannot.
  func clash(_ facts: Facts) -> String? {
    do {
      _ = try vocabulary.situation(facts)
      return nil
    } catch {
      let values = error.values.map { ticked(vocabulary[$0].name) }
      return "\(list(values)) do not go together, because \(error.reason)"
    }
  }
}
