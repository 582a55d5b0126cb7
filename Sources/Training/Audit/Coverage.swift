public import PolicyRules

/// How well the items test one policy, clause by clause.
public struct Coverage: Sendable {
  /// Its encoded clauses, in the text's order.
  public let clauses: [ClauseCoverage]
}

/// How well the items test one clause.
public struct ClauseCoverage: Hashable, Sendable {
  /// The clause's id.
  public let clause: String
  /// The clause's topic.
  public let topic: String
  /// The items whose verdict rests on it, in the library's order.
  public let items: [ItemID]
  /// Whether it gives the verdict in some situation that is asked.
  public let decides: Bool
  /// Whether, in some situation that is asked, it takes part or comes near, and another verdict holds.
  public let yields: Bool
  /// Two items that differ in one fact that matters, and in whether the clause decides.
  public let pair: MinimalPair?
  /// Whether some situation, on which all readings agree, can show it giving the verdict.
  public let canDecide: Bool
  /// Whether one fact alone can make a difference that an item may ask about: another verdict, of
  /// which the clause is not the reason, and on which all readings agree.
  public let canHavePair: Bool

  /// Whether items of both polarities and, where there can be one, a minimal pair test it.
  public var isWhole: Bool {
    !canDecide || decides && yields && (pair != nil || !canHavePair)
  }
}

/// Two situations in which one fact makes the difference.
public struct MinimalPair: Hashable, Sendable {
  /// The item in which the clause decides.
  public let decided: ItemID
  /// The item in which it does not.
  public let spared: ItemID
  /// The fact that makes the difference.
  public let fact: Fact
}

extension ScenarioAudit {
  /// Returns how well the items test `policy`.
  ///
  /// - Complexity: O(situations² · facts) rulings at worst.
  public func coverage(of policy: Policy) -> Coverage {
    let situations = situations(under: policy).uniqued
    var search = PairSearch(policy: policy)
    let clauses = policy.clauses.filter { $0.status == .encoded }.map { clause in
      let decided = situations.filter { $0.isDecided(by: clause.id) }
      let others = situations.filter { !$0.isDecided(by: clause.id) }
      let verdicts = Set(decided.map(\.ruling.answer))
      let topics = Set(decided.map { topic(of: $0.item) } + [clause.topic])
      let near = others.filter { topics.contains(topic(of: $0.item)) || $0.rests(on: clause.id) }
      let pair = search.pair(decided, near) ?? search.pair(decided, others)
      return ClauseCoverage(
        clause: clause.id, topic: clause.topic,
        items: situations.filter { $0.rests(on: clause.id) }.map(\.item).uniqued,
        decides: !decided.isEmpty,
        yields: near.contains { !verdicts.contains($0.ruling.answer) || verdicts.count > 1 },
        pair: pair,
        canDecide: !decided.isEmpty || ClauseSample(policy: policy).canDecide(clause.id),
        canHavePair: pair != nil || search.canHavePair(decided, clause.id))
    }
    return Coverage(clauses: clauses)
  }

  private func topic(of id: ItemID) -> String {
    library.scenario(id.scenario)?.item(id.item)?.topic ?? ""
  }
}
