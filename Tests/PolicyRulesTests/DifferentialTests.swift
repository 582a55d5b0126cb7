internal import PolicyRules
internal import StrictYAML
internal import TestSupport
internal import Testing

@Suite struct DifferentialTests {
  /// How many vocabularies each seed makes, and how many policies in each of them.
  private static let vocabularies = 125
  private static let policies = 10

  @Test("10,000 generated policies are judged as the reference judges them", arguments: 1...8)
  func generated(_ seed: Int) throws {
    try forEachPolicy(seed, Self.vocabularies) { comparing, generator, place in
      let said = generator.said(of: comparing.plain)
      let difference = comparing.difference(partial: said)
      #expect(difference == nil, "\(place), \(said)\n\(comparing.plain.policyFile)")
      let situations = comparing.plain.completions(comparing.plain.everything)
      guard let situation = situations.randomElement(using: &generator.numbers) else { return }
      let other = try comparing.difference(known: situation)
      #expect(other == nil, "\(place)\n\(comparing.plain.policyFile)")
    }
  }

  @Test("all situations of small policies are judged as the reference judges them")
  func wholeSpace() throws {
    try forEachPolicy(9, 3) { comparing, _, place in
      for situation in comparing.plain.completions(comparing.plain.everything) {
        let difference = try comparing.difference(known: situation)
        #expect(difference == nil, "\(place)\n\(comparing.plain.policyFile)")
      }
    }
  }

  @Test("every partial situation of small policies is decided where it is determined, none wrongly")
  func everyPartial() throws {
    try forEachPolicy(10, 2) { comparing, _, place in
      for said in comparing.plain.everyPartial where said.count > 1 {
        let difference = comparing.difference(partial: said)
        #expect(difference == nil, "\(place), \(said)\n\(comparing.plain.policyFile)")
      }
    }
  }

  @Test("no change that costs less leads to a better verdict", arguments: 11...12)
  func improvements(_ seed: Int) throws {
    try forEachPolicy(seed, 40) { comparing, generator, place in
      let said = generator.said(of: comparing.plain)
      let fault = comparing.fault(improvement: said)
      #expect(fault == nil, "\(place), \(said)\n\(comparing.plain.policyFile)")
    }
  }

  /// Calls `body` with generated policies, all the same for the same seed, and the place of each.
  private func forEachPolicy(
    _ seed: Int, _ vocabularies: Int,
    _ body: (Comparing, inout PolicyGenerator, String) throws -> Void
  ) throws {
    var generator = PolicyGenerator(seed: UInt64(seed))
    for number in 0..<vocabularies {
      let plain = generator.vocabulary()
      let vocabulary = try plain.loadedVocabulary()
      for rules in 0..<Self.policies {
        let policy = generator.policy(in: plain)
        let comparing = Comparing(plain: policy, policy: try policy.loaded(vocabulary))
        try body(comparing, &generator, "seed \(seed), vocabulary \(number), policy \(rules)")
      }
    }
  }
}

extension PlainPolicy {
  /// What one can say with one value or none of each fact.
  fileprivate var everyPartial: [PlainCube] {
    var list: [PlainCube] = [[]]
    for fact in facts.indices {
      list = list.flatMap { said in
        [said] + facts[fact].values.indices.map { said + [PlainLimit(fact: fact, values: [$0])] }
      }
    }
    return list
  }
}

extension PolicyGenerator {
  /// Returns what someone might say of a situation: for some facts one or more values.
  mutating func said(of policy: PlainPolicy) -> PlainCube {
    policy.facts.indices.compactMap { fact in
      if numbers.oneIn(3) { return nil }
      let values = policy.facts[fact].values.indices.shuffled(using: &numbers)
      let count = numbers.oneIn(5) ? min(2, values.count) : 1
      return PlainLimit(fact: fact, values: Array(values.prefix(count)))
    }
  }
}
