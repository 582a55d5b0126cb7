internal import PolicyRules
internal import TestSupport
internal import Testing

@Suite struct DeciderTests {
  /// Returns how a decision differs from the ruling and from the reference, or nothing.
  private func difference(
    _ comparing: Comparing, _ decide: Decider, _ situation: PlainPolicy.Case
  ) throws -> String? {
    let said = situation.enumerated().map { PlainLimit(fact: $0, values: [$1]) }
    let vocabulary = comparing.policy.vocabulary
    let facts = try vocabulary.situation(comparing.facts(said))
    let decision = decide(try #require(KnownSituation(facts, of: vocabulary)))
    let ways = comparing.plain.adoptedWays
    let rules = decision.deciding.places.map { comparing.policy.rules[$0].id }
    let expected = comparing.plain.deciding(situation, ways).map(\.id)
    if decision.answer != comparing.policy.answer(on: facts) { return "another answer" }
    if decision.answer.word != comparing.plain.answer(situation, ways) { return "wrong answer" }
    return rules.sorted() == expected.sorted() ? nil : "\(rules) decide, not \(expected)"
  }

  @Test(
    "known situations of generated policies are decided as they are ruled on", arguments: 51...52)
  func generated(_ seed: Int) throws {
    var generator = PolicyGenerator(seed: UInt64(seed))
    for number in 0..<100 {
      let plain = generator.vocabulary()
      let rules = generator.policy(in: plain)
      let comparing = Comparing(plain: rules, policy: try rules.loaded(plain.loadedVocabulary()))
      let decide = comparing.policy.decider()
      let situations = plain.completions(plain.everything).shuffled(using: &generator.numbers)
      for situation in situations.prefix(20) {
        let difference = try difference(comparing, decide, situation)
        #expect(difference == nil, "seed \(seed), \(number), \(situation)\n\(rules.policyFile)")
      }
    }
  }

  @Test(
    "known situations of what ships are decided as they are ruled on", arguments: Shipped.policies)
  func shipped(_ id: String) throws {
    let comparing = try Shipped.content.get().comparing(id)
    let decide = comparing.policy.decider()
    var numbers = SeededNumbers(seed: 53)
    for _ in 0..<400 {
      let situation = comparing.plain.facts.map {
        Int.random(in: $0.values.indices, using: &numbers)
      }
      guard comparing.plain.isPossible(situation) else { continue }
      let difference = try difference(comparing, decide, situation)
      #expect(difference == nil, "seed 53, \(situation)")
    }
  }

  @Test("a situation with an unknown fact is not taken for known")
  func unknown() throws {
    let policy = try Shipped.content.get().policy("imsa")
    let situation = try policy.vocabulary.situation(Facts())
    #expect(KnownSituation(situation, of: policy.vocabulary) == nil)
  }
}
