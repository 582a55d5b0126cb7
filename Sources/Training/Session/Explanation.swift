internal import PolicyRules

/// Why the policy says what it says: the result, the facts, the rules with their clauses.
struct Explanation {
  let told: Told
  let judge: Judge

  init(_ told: Told, judge: Judge) {
    self.told = told
    self.judge = judge
  }

  /// The paragraphs, the result first; of what was asked for, each by itself.
  var passages: [Passage] {
    switch question.item.kind {
    case .chooseMany: [result(question.rightAnswer(judge))] + optionPassages + [factPassage]
    case .conditions: [result(question.rightAnswer(judge))] + conditionPassages + [factPassage]
    default:
      [result("\(judged.ruling.answer.phrase)."), factPassage] + presumedPassages + rulePassages
        + Shortfall(judged, judge: judge).passages(.feedback)
    }
  }

  /// What was known, and what was taken for granted.
  var grounds: [Passage] { [factPassage] + presumedPassages }

  private var question: Question { told.question }

  private var judged: Judged { question.judged(on: told.given ?? question.key.codes) }

  private func result(_ text: String) -> Passage { Passage(.feedback, label: "Result", text) }

  private var factPassage: Passage {
    Passage(
      .feedback, label: "Facts",
      judge.vocabulary.description(of: told.facts(judge.vocabulary)) + ".")
  }

  /// What was taken for granted, as far as the rules or their conditions speak of it.
  private var presumedPassages: [Passage] {
    let grounds = judged.grounds
    let spoken = Set(grounds.deciding.flatMap(\.facts) + grounds.requirements.flatMap(\.facts))
    let presumed = judged.ruling.presumed.filter { spoken.contains($0.fact) }
    guard !presumed.isEmpty else { return [] }
    let said = judge.vocabulary.description(of: Facts(presumed))
    return [Passage(.feedback, label: "Taken for granted", said + ".")]
  }

  private var rulePassages: [Passage] {
    judged.grounds.deciding.map { Passage(.feedback, label: "Rule", $0.say) }
      + judge.policy.quotes(of: judged.ruling.decidingClauses)
  }

  /// For each option what the policy says of it, and the clause that decides.
  private var optionPassages: [Passage] {
    question.choices.flatMap { choice -> [Passage] in
      guard let judged = question.judgedOptions[choice.code] else { return [] }
      let reason = judged.reason.map { " \($0)" } ?? ""
      let text = "\(judged.ruling.answer.phrase).\(reason)\(Shortfall(judged, judge: judge).line)"
      let clause = judged.ruling.decidingClauses.first.flatMap { judge.policy.clause($0) }
      return [Passage(.feedback, label: choice.label, text)] + (clause.map { [$0.passage] } ?? [])
    }
  }

  /// For each condition the clause that sets it, or that none does here.
  private var conditionPassages: [Passage] {
    question.choices.flatMap { choice -> [Passage] in
      let condition = question.judged.grounds.requirements.first {
        $0.code(judge.vocabulary) == choice.code
      }
      guard let condition else {
        return [Passage(.feedback, label: choice.label, "\(choice.text): not asked for here.")]
      }
      let clause = judge.policy.clause(condition.clause)
      return [Passage(.feedback, label: choice.label, "\(choice.text).")]
        + (clause.map { [$0.passage] } ?? [])
    }
  }
}

extension Told {
  /// What holds in the way that was taken, or in the item; where several ways are weighed, what holds
  /// in all of them.
  func facts(_ vocabulary: Vocabulary) -> Facts {
    if let option = question.option(given ?? question.key.codes) {
      return question.facts.overridden(by: option.facts, of: vocabulary)
    }
    guard case .chooseMany(let item) = question.item.kind else { return question.facts }
    return vocabulary.facts.map(\.fact).reduce(into: question.facts) { facts, fact in
      if item.options.contains(where: { $0.facts.mentions(fact) }) { facts[fact] = [] }
    }
  }
}
