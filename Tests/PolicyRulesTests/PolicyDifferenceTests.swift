internal import TestSupport
internal import Testing

@testable import PolicyRules

@Suite struct PolicyDifferenceTests {
  let shipped: Shipped

  init() throws { shipped = try Shipped.content.get() }

  private func difference(_ a: Policy, _ b: Policy) throws -> PolicyDifference {
    try #require(PolicyDifference(a, b))
  }

  @Test("applying the regions to one policy gives the other, in all valid situations")
  func roundTrip() throws {
    let (a, b) = (try shipped.policy("imsa"), try shipped.policy("nsseo"))
    for (first, second) in [(a, b), (b, a)] {
      let difference = try difference(first, second)
      var comparison = Comparison(first, second)
      let changed = comparison.applying(difference.regions)
      #expect(changed == comparison.b)
    }
  }

  @Test("regions do not meet, and their counts add up to all that differ")
  func counts() throws {
    let difference = try difference(shipped.policy("imsa"), shipped.policy("nsseo"))
    #expect(difference.valid == 8_493_465_600)
    #expect(difference.differing == 1_361_526_912)
    #expect(difference.regions.reduce(0) { $0 + $1.count } == difference.differing)
    #expect(difference.regions.count < 200)
    #expect(difference.regions.allSatisfy { $0.a != $0.b && $0.count > 0 })
  }

  @Test("the reference answers in every region as the region says")
  func reference() throws {
    let (a, b) = (try shipped.comparing("imsa"), try shipped.comparing("nsseo"))
    var numbers = SeededNumbers(seed: 31)
    var compared = 0
    for region in try difference(a.policy, b.policy).regions {
      for situation in a.plain.situations(in: region, a.policy.vocabulary, &numbers) {
        compared += 1
        let answers = (
          a.plain.answer(situation, a.plain.adoptedWays),
          b.plain.answer(situation, b.plain.adoptedWays)
        )
        #expect(answers == (region.a.word, region.b.word), "\(region.facts)")
      }
    }
    #expect(compared > 300)
  }

  @Test("a policy does not differ from itself")
  func same() throws {
    let policy = try shipped.policy("imsa")
    let difference = try difference(policy, policy)
    #expect(difference.differing == 0)
    #expect(difference.regions.isEmpty)
  }

  @Test("one edited verdict is one region, told in words")
  func edited() throws {
    let before = try shipped.policy("nsseo")
    let after = try shipped.policy("nsseo") { text in
      let parts = text.split(separator: "  - id: district-texting\n", maxSplits: 1)
      let rest = parts[1].split(separator: "then: less-acceptable", maxSplits: 1)
      let rule = "  - id: district-texting\n"
      return parts[0] + rule + rest[0] + "then: acceptable" + rest[1]
    }
    let difference = try difference(before, after)
    let told = difference.regions.map {
      $0.sentence(before.vocabulary, nameA: "Before", nameB: "Now")
    }
    #expect(
      told == [
        """
        Recipient: student or student group; channel: text message; account: school; content: any \
        but confidential record or staff privacy; it is open to view; it stays on record; words, \
        tone and subject are professional; the sender would not mind seeing it in the newspaper: \
        Before says less acceptable (texting-misread, texting-drifts); Now says acceptable \
        (texting-misread, texting-drifts).
        """
      ])
    #expect(difference.regions.map(\.count) == [difference.differing])
  }

  @Test("policies that speak of different facts cannot be compared")
  func otherFacts() throws {
    var generator = PolicyGenerator(seed: 32)
    let plain = generator.vocabulary()
    let other = try generator.policy(in: plain).loaded(plain.loadedVocabulary())
    #expect(PolicyDifference(try shipped.policy("imsa"), other) == nil)
  }

  @Test("generated policies give each other by their regions", arguments: 33...34)
  func generated(_ seed: Int) throws {
    var generator = PolicyGenerator(seed: UInt64(seed))
    for number in 0..<40 {
      let plain = generator.vocabulary()
      let vocabulary = try plain.loadedVocabulary()
      let a = try generator.policy(in: plain).loaded(vocabulary)
      let b = try generator.policy(in: plain).loaded(vocabulary)
      let difference = try difference(a, b)
      var comparison = Comparison(a, b)
      #expect(comparison.applying(difference.regions) == comparison.b, "seed \(seed), \(number)")
      let total = difference.regions.reduce(0) { $0 + $1.count }
      #expect(total == difference.differing, "seed \(seed), \(number)")
    }
  }
}

extension Comparison {
  /// Returns the first policy's answers with those of the regions in their place.
  mutating func applying(_ regions: [PolicyDifference.Region]) -> Forest.Node {
    var result = a
    for region in regions {
      let inside = forest.cube(levels.masks(bits(region.facts)))
      let code = Forest.Node(region.b.verdict?.rank ?? 0)
      result = forest.choose(inside, code, result)
    }
    let impossible = forest.combine(b, b, .pair)
    return forest.combine(forest.holding(impossible, Engine.impossible), result, .mark)
  }

  /// The possible values of each fact, one bit a value.
  private func bits(_ facts: Facts) -> UInt128 {
    levels.facts.reduce(facts.bits) { $0 | (facts.mentions($1) ? 0 : $1.mask) }
  }
}

extension Forest {
  /// Returns where `root` goes to `code`.
  fileprivate mutating func holding(_ root: Node, _ code: Node) -> Node {
    let cubes = cover(root, code: code, free: Forest.codes - 1, levels: widths.count)
    return cubes.reduce(Forest.no) { combine($0, cube($1), .or) }
  }
}

extension PlainPolicy {
  /// Returns a few situations of `region`, chosen at random.
  fileprivate func situations(
    in region: PolicyDifference.Region, _ vocabulary: Vocabulary, _ numbers: inout SeededNumbers
  ) -> [Case] {
    let possible = vocabulary.facts.map { definition in
      let values = region.facts[definition.fact]
      return values.isEmpty ? Array(definition.values.indices) : values.map(\.index)
    }
    let all = (0..<4).map { _ in possible.compactMap { $0.randomElement(using: &numbers) } }
    return all.filter { isPossible($0) }
  }
}
