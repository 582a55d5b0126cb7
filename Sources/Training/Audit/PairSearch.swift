internal import PolicyRules

/// Looks for two situations in which one fact makes the difference, whatever else differs.
///
/// This is masking MC/DC (Chilenski 2001): the one fact, changed alone in either situation, leads to
/// the other's verdict; the other facts in which they differ change nothing.
struct PairSearch {
  let policy: Policy
  private var known: [Facts: Answer?] = [:]

  init(policy: Policy) {
    self.policy = policy
  }

  /// Returns a pair of one of `decided` and one of `others`, if there is one.
  mutating func pair(_ decided: [AskedSituation], _ others: [AskedSituation]) -> MinimalPair? {
    for one in decided {
      for other in others where one.ruling.answer != other.ruling.answer {
        guard let fact = decisive(one, other) else { continue }
        return MinimalPair(decided: one.item, spared: other.item, fact: fact)
      }
    }
    return nil
  }

  /// Returns whether some change of one fact leads to another settled verdict, without the clause.
  mutating func canHavePair(_ decided: [AskedSituation], _ clause: String) -> Bool {
    decided.contains { situation in
      policy.vocabulary.facts.flatMap(\.fact.values).contains { value in
        spares(situation, value, clause)
      }
    }
  }

  private mutating func spares(
    _ situation: AskedSituation, _ value: Value, _ clause: String
  ) -> Bool {
    var changed = situation.facts
    changed[value.fact] = [value]
    guard let other = answer(changed), other.verdict != nil, other != situation.ruling.answer,
      let judged = Judge(policy).judged(changed)
    else { return false }
    return judged.ruling.isSettled
      && !judged.ruling.citations.contains { $0.clause == clause && $0.role == .deciding }
  }

  private mutating func decisive(_ one: AskedSituation, _ other: AskedSituation) -> Fact? {
    let facts = policy.vocabulary.facts.map(\.fact)
    let different = facts.filter { one.facts[$0] != other.facts[$0] }
    // Situations that differ in more facts than this have little to do with each other.
    guard different.count <= 4 else { return nil }
    for fact in different {
      var changed = one.facts
      changed[fact] = other.facts[fact]
      guard answer(changed) == other.ruling.answer else { continue }
      var back = other.facts
      back[fact] = one.facts[fact]
      if answer(back) == one.ruling.answer { return fact }
    }
    return nil
  }

  private mutating func answer(_ facts: Facts) -> Answer? {
    if let answer = known[facts] { return answer }
    let situation = try? policy.vocabulary.situation(facts)
    let answer = situation.map { policy.answer(on: $0) }
    known[facts] = answer
    return answer
  }
}
