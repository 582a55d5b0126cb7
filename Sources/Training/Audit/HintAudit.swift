internal import PolicyRules
internal import StrictYAML

/// Whether a hint helps without giving the answer away.
struct HintAudit {
  let scenario: Scenario
  let walks: [(Judge, Walk)]

  func report(into findings: inout Findings) {
    for item in scenario.items where item.isScored && !item.hints.isEmpty {
      let questions = walks.compactMap { judge, walk in
        walk.question(of: item.id).map { (judge, $0) }
      }
      for hint in item.hints {
        let telling = questions.contains { judge, question in
          gives(Text(hint.text { judge.policy.names[$0] ?? "" }), question, judge)
        }
        guard telling else { continue }
        findings.error(
          "telling-hint", "a hint of \(ticked(item.id)) gives the answer away", at: hint.position,
          help: "ask where to look, and leave the answer to the person")
      }
    }
  }

  private func gives(_ hint: Text, _ question: Question, _ judge: Judge) -> Bool {
    let right = question.choices.filter { question.key.codes.contains($0.code) }
    let wrong = question.choices.filter { !question.key.codes.contains($0.code) }
    switch question.item.kind {
    case .verdict, .reflection: return false
    case .chooseOne, .chooseMany, .conditions:
      return right.contains { Text($0.text).shares(4, with: hint) }
        && !wrong.contains { Text($0.text).shares(4, with: hint) }
    case .tapLetters:
      let named = question.choices.filter { choice in
        hint.words.contains { $0.lowercased() == choice.text }
      }
      return !named.isEmpty && named.count < question.choices.count
        && Set(named.map(\.code)) == Set(right.map(\.code))
    case .cite:
      let headings = question.key.codes.compactMap { judge.policy.clause($0)?.section.last }
      return headings.contains { heading in
        let words = Text(heading).words.count
        return words > 0 && Text(heading).shares(words, with: hint)
      }
    }
  }
}
