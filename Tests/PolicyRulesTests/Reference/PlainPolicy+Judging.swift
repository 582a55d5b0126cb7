extension PlainPolicy {
  /// A value for each fact.
  typealias Case = [Int]

  /// The ways that are adopted.
  var adoptedWays: [Int] { readings.map(\.adopted) }

  func holds(_ cube: PlainCube, _ situation: Case) -> Bool {
    cube.allSatisfy { $0.values.contains(situation[$0.fact]) }
  }

  func isPossible(_ situation: Case) -> Bool {
    !impossible.contains { holds($0, situation) }
  }

  private func isTaken(_ choices: [PlainChoice], _ ways: [Int]) -> Bool {
    choices.allSatisfy { ways[$0.reading] == $0.way }
  }

  /// Returns whether the facts of `rule` hold, exceptions left aside.
  func matches(_ rule: PlainRule, _ situation: Case, _ ways: [Int]) -> Bool {
    guard isTaken(rule.ways, ways), holds(rule.when, situation) else { return false }
    for variant in rule.variants where isTaken([variant.choice], ways) {
      if let only = variant.only, !holds(only, situation) { return false }
    }
    for (reading, way) in zip(readings, ways) {
      for region in reading.silent where region.way == way && holds(region.cube, situation) {
        return false
      }
    }
    return true
  }

  func applies(_ rule: PlainRule, _ situation: Case, _ ways: [Int]) -> Bool {
    matches(rule, situation, ways)
      && !rule.unless.contains { name in
        rules.contains { $0.kind == .exception && $0.id == name && lifts($0, situation, ways) }
      }
  }

  func lifts(_ exception: PlainRule, _ situation: Case, _ ways: [Int]) -> Bool {
    applies(exception, situation, ways) && unmet(exception, situation, ways).isEmpty
  }

  /// Returns the conditions of `rule` that count in these ways and do not hold.
  func unmet(_ rule: PlainRule, _ situation: Case, _ ways: [Int]) -> [PlainRequirement] {
    rule.requires.filter { isTaken($0.ways, ways) && !holds($0.facts, situation) }
  }

  /// Returns what `rule` gives: the place of a verdict, or nothing.
  func given(_ rule: PlainRule, _ situation: Case, _ ways: [Int]) -> Int? {
    guard applies(rule, situation, ways) else { return nil }
    if !unmet(rule, situation, ways).isEmpty { return rule.kind == .exception ? nil : 2 }
    return rule.variants.last { $0.then != nil && isTaken([$0.choice], ways) }?.then ?? rule.then
  }

  /// Returns the place of the verdict, or nothing where no rule speaks.
  func verdict(_ situation: Case, _ ways: [Int]) -> Int? {
    rules.compactMap { given($0, situation, ways) }.max()
  }

  func answer(_ situation: Case, _ ways: [Int]) -> String {
    verdict(situation, ways).map { plainVerdicts[$0] } ?? "not-covered"
  }

  /// Returns the rules that give the verdict.
  func deciding(_ situation: Case, _ ways: [Int]) -> [PlainRule] {
    guard let verdict = verdict(situation, ways) else { return [] }
    return rules.filter { given($0, situation, ways) == verdict }
  }

  /// Returns the clauses of the rules that decide, and of the conditions broken if that decides.
  func decidingClauses(_ situation: Case, _ ways: [Int]) -> Set<String> {
    var clauses = Set<String>()
    let isForbidden = verdict(situation, ways) == 2
    for rule in deciding(situation, ways) {
      clauses.formUnion(rule.clauses)
      if isForbidden { clauses.formUnion(unmet(rule, situation, ways).map(\.clause)) }
    }
    return clauses
  }

  /// Returns the facts of conditions not met: of deciding rules, and of what would have lifted them.
  ///
  /// Of several exceptions only those count that lack no more than another one does.
  func unmetFacts(_ situation: Case, _ ways: [Int]) -> Set<Int> {
    var facts = Set<Int>()
    let isForbidden = verdict(situation, ways) == 2
    for rule in deciding(situation, ways) {
      if isForbidden { facts.formUnion(unmet(rule, situation, ways).flatMap(\.namedFacts)) }
      let weighed = rules.filter {
        $0.kind == .exception && rule.unless.contains($0.id) && matches($0, situation, ways)
      }
      let lacking = weighed.map { Set(unmet($0, situation, ways).flatMap(\.namedFacts)) }
        .filter { !$0.isEmpty }
      for lack in lacking where !lacking.contains(where: { $0.isStrictSubset(of: lack) }) {
        facts.formUnion(lack)
      }
    }
    return facts
  }
}

extension PlainRequirement {
  var namedFacts: [Int] { facts.map(\.fact) }
}
