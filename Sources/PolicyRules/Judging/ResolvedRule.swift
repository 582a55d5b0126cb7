/// A rule as one choice of ways leaves it.
struct ResolvedRule: Sendable {
  /// Its place in the policy.
  let index: Int
  let kind: Rule.Kind
  let when: Cube
  let then: Verdict?
  /// The conditions, with their places in the rule.
  let requires: [(place: Int, cube: Cube)]
  /// The exceptions that lift it, by their place among the resolved rules.
  var unless: [Int]
}

extension Policy {
  /// Returns the rules that take part when `ways` are chosen, narrowed and with their verdicts.
  func resolvedRules(_ ways: [Int]) -> [ResolvedRule] {
    var placeOf: [Int: Int] = [:]
    var list: [ResolvedRule] = []
    for (index, rule) in rules.enumerated() {
      guard let resolved = rule.resolved(index, ways, vocabulary) else { continue }
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
    _ index: Int, _ ways: [Int], _ vocabulary: Vocabulary
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
    let requires = requires.enumerated().filter { $1.ways.allSatisfy(isTaken) }
    return ResolvedRule(
      index: index, kind: kind, when: Cube(facts, of: vocabulary), then: then,
      requires: requires.map { ($0, $1.cube) }, unless: [])
  }
}
