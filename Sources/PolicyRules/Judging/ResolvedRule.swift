/// A rule as one choice of ways leaves it.
struct ResolvedRule: Sendable {
  /// Its place in the policy.
  let index: Int
  let kind: Rule.Kind
  let when: Cube
  let then: Verdict?
  /// The clauses that it expresses, by their places in the policy.
  let clauses: [Int]
  /// The conditions that count in these ways.
  let requires: [ResolvedRequirement]
  /// The exceptions that lift it, by their place among the resolved rules.
  var unless: [Int]
}

/// A condition that counts in the ways chosen.
struct ResolvedRequirement: Sendable {
  /// Its place in the rule.
  let place: Int
  let cube: Cube
  /// The clause that sets it, by its place in the policy.
  let clause: Int
}

extension Policy {
  /// Returns the rules that take part when `ways` are chosen, narrowed and with their verdicts.
  func resolvedRules(_ ways: [Int]) -> [ResolvedRule] {
    let clauses = Dictionary(
      clauses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var placeOf: [Int: Int] = [:]
    var list: [ResolvedRule] = []
    for (index, rule) in rules.enumerated() {
      guard let resolved = rule.resolved(index, ways, vocabulary, clauses) else { continue }
      placeOf[index] = list.count
      list.append(resolved)
    }
    for place in list.indices {
      list[place].unless = rules[list[place].index].unless.compactMap { placeOf[$0] }
    }
    return list
  }
}

extension Rule {
  fileprivate func resolved(
    _ index: Int, _ ways: [Int], _ vocabulary: Vocabulary, _ clauses: [String: Int]
  ) -> ResolvedRule? {
    func isTaken(_ choice: WayChoice) -> Bool { ways[choice.reading] == choice.way }
    guard self.ways.allSatisfy(isTaken) else { return nil }
    var bits = when.bits
    var then = then
    for variant in variants where isTaken(variant.choice) {
      if let only = variant.only { bits &= only.bits }
      then = variant.then ?? then
    }
    var facts = Facts()
    for definition in vocabulary.facts {
      let mask = definition.fact.mask
      if bits & mask == 0 { return nil }
      if bits & mask != mask { facts.bits |= bits & mask }
    }
    let requires = requires.enumerated().filter { $1.ways.allSatisfy(isTaken) }.map {
      ResolvedRequirement(place: $0, cube: $1.cube, clause: clauses[$1.clause] ?? 0)
    }
    return ResolvedRule(
      index: index, kind: kind, when: Cube(facts, of: vocabulary), then: then,
      clauses: self.clauses.compactMap { clauses[$0] }, requires: requires, unless: [])
  }
}
