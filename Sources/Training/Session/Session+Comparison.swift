internal import PolicyRules

extension Session {
  /// What other schools' policies say of the same situation, or of the same ways.
  func comparison(_ told: Told) -> [Passage] {
    let others = library.policies.filter { $0.id != judge.policy.id }
    guard !others.isEmpty else { return [Passage(.notice, "No other policy is loaded.")] }
    return others.map { policy in
      let text = comparison(told, Judge(policy)) ?? "It cannot say."
      return Passage(.feedback, label: policy.organization, text)
    }
  }

  private func comparison(_ told: Told, _ judge: Judge) -> String? {
    guard case .chooseMany(let item) = told.question.item.kind else {
      guard let judged = judge.judged(told.facts(judge.vocabulary)) else { return nil }
      if judged.ruling.answer == .notCovered { return "The policy does not speak of this." }
      let why = judged.reason.map { " \($0)" } ?? ""
      return "The policy says: \(judged.ruling.answer.phrase).\(why)"
    }
    let ways = told.question.choices.compactMap { choice -> String? in
      guard let option = item.options.first(where: { $0.id == choice.code }) else { return nil }
      let facts = told.question.facts.overridden(by: option.facts, of: judge.vocabulary)
      return judge.judged(facts).map { "\(choice.label), \($0.ruling.answer.phrase)" }
    }
    return "The policy says: \(ways.joined(separator: "; "))."
  }
}
