internal import PolicyRules
internal import TestSupport
internal import Testing

@Suite struct MutantTests {
  /// The policies that ship, each with its mutants.
  private static let shipped = Result {
    try Shipped.policies.map { id in
      let policy = try Shipped.content.get().policy(id)
      return (policy, policy.mutants())
    }
  }

  private func mutants(_ id: String) throws -> (policy: Policy, mutants: [Mutant]) {
    try #require(Self.shipped.get().first { $0.0.id == id })
  }

  @Test(
    "the policy's own cases notice every fault that is not proven to be none",
    arguments: Shipped.policies)
  func noticed(_ id: String) throws {
    let (_, mutants) = try mutants(id)
    let survivors = mutants.filter { $0.effect != .none && $0.cases.isEmpty }
    #expect(survivors.map(\.description) == [])
    #expect(mutants.count { $0.effect == .adopted } > 350)
    #expect(mutants.count { $0.effect == .otherWays } > 150)
  }

  @Test("a fault that is proven to be none changes no answer", arguments: Shipped.policies)
  func equivalent(_ id: String) throws {
    let (policy, mutants) = try mutants(id)
    var numbers = SeededNumbers(seed: 41)
    let harmless = mutants.filter { $0.effect == .none }
    #expect(harmless.count >= 12)
    for mutant in harmless.shuffled(using: &numbers).prefix(12) {
      let difference = try #require(PolicyDifference(policy, mutant.policy))
      #expect(difference.differing == 0, "\(mutant.description)")
    }
  }

  @Test("a fault that shows changes some answer", arguments: Shipped.policies)
  func different(_ id: String) throws {
    let (policy, mutants) = try mutants(id)
    var numbers = SeededNumbers(seed: 42)
    let faults = mutants.filter { $0.effect == .adopted }
    #expect(faults.count >= 12)
    for mutant in faults.shuffled(using: &numbers).prefix(12) {
      let difference = try #require(PolicyDifference(policy, mutant.policy))
      #expect(difference.differing > 0, "\(mutant.description)")
    }
  }

  @Test(
    "a fault of a generated policy shows exactly where the two policies differ", arguments: 43...44)
  func generated(_ seed: Int) throws {
    var generator = PolicyGenerator(seed: UInt64(seed))
    var compared = 0
    for number in 0..<8 {
      let plain = generator.vocabulary()
      let policy = try generator.policy(in: plain).loaded(plain.loadedVocabulary())
      for mutant in policy.mutants() {
        let difference = try #require(PolicyDifference(policy, mutant.policy))
        let shows = mutant.effect == .adopted
        compared += 1
        #expect(
          (difference.differing > 0) == shows, "seed \(seed), \(number): \(mutant.description)")
      }
    }
    #expect(compared > 250)
  }
}
