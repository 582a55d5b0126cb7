internal import PolicyRules

/// Why the policy says what it says: the facts, the rules with their clauses, the result.
struct Explanation {
  let told: Told
  let judge: Judge

  init(_ told: Told, judge: Judge) {
    self.told = told
    self.judge = judge
  }

  /// The paragraphs, in the order in which a person would reason.
  var passages: [Passage] {
    grounds + rulePassages + unmetPassages
      + [Passage(.feedback, label: "Result", resultSentence)]
  }

  /// What was known, and what was taken for granted.
  var grounds: [Passage] {
    [Passage(.feedback, label: "Facts", factSentence)] + presumedPassages
  }

  private var judged: Judged { told.question.judged(on: told.given ?? told.question.key.codes) }

  private var factSentence: String {
    judge.vocabulary.description(of: told.facts(judge.vocabulary)) + "."
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
    let rules = judged.grounds.deciding
    let said = rules.map { Passage(.feedback, label: "Rule", $0.say) }
    let clauses = judged.ruling.citations.filter { $0.role == .deciding }.map(\.clause)
    return said + clauses.compactMap { judge.policy.clause($0)?.passage }
  }

  private var unmetPassages: [Passage] {
    let missing = judged.ruling.unmet.map { judge.advice($0.needed) }
    guard !missing.isEmpty else { return [] }
    return [Passage(.feedback, label: "Missing", list(missing) + ".")]
  }

  private var resultSentence: String { "\(judged.ruling.answer.phrase)." }
}
