internal import PolicyRules
internal import StrictYAML
internal import TestSupport
internal import Testing

@Suite struct ShippedPolicyTests {
  let shipped: Shipped

  init() throws { shipped = try Shipped.content.get() }

  @Test("each policy that ships is proven without a fault", arguments: Shipped.policies)
  func proven(_ id: String) throws {
    let report = try shipped.policy(id).check()
    #expect(report.findings.map(\.description) == [])
    #expect(report.situations == 15_335_424_000)
    #expect(report.valid == 8_493_465_600)
    #expect(report.answers.values.reduce(0, +) == report.valid)
    #expect(report.clauses.values.reduce(0, +) == (id == "imsa" ? 44 : 27))
    #expect(report.cases >= 30)
  }

  @Test("known situations are judged as the reference judges them", arguments: Shipped.policies)
  func known(_ id: String) throws {
    let comparing = try shipped.comparing(id)
    var numbers = SeededNumbers(seed: 21)
    var count = 0
    while count < 300 {
      let situation = comparing.plain.facts.map {
        Int.random(in: $0.values.indices, using: &numbers)
      }
      guard comparing.plain.isPossible(situation) else { continue }
      let difference = try comparing.difference(known: situation)
      #expect(difference == nil, "seed 21")
      count += 1
    }
  }

  @Test("partial situations are decided where they are determined", arguments: Shipped.policies)
  func partial(_ id: String) throws {
    let comparing = try shipped.comparing(id)
    let facts = comparing.plain.facts
    var numbers = SeededNumbers(seed: 22)
    for _ in 0..<60 {
      let open = Set(facts.indices.shuffled(using: &numbers).prefix(5))
      let said = facts.indices.map { fact in
        let values = facts[fact].values.indices.shuffled(using: &numbers)
        return PlainLimit(fact: fact, values: open.contains(fact) ? values : [values[0]])
      }
      let difference = comparing.difference(partial: said)
      #expect(difference == nil, "seed 22, \(said)")
    }
  }

  @Test("a settled ruling is the same in any choice of ways", arguments: Shipped.policies)
  func settled(_ id: String) throws {
    let comparing = try shipped.comparing(id)
    var numbers = SeededNumbers(seed: 23)
    var settled = 0
    for _ in 0..<60 {
      let situation = comparing.plain.facts.map {
        Int.random(in: $0.values.indices, using: &numbers)
      }
      let said = situation.enumerated().map { PlainLimit(fact: $0, values: [$1]) }
      guard
        let known = try? comparing.policy.vocabulary.situation(comparing.facts(said)),
        comparing.policy.ruling(on: known).isSettled
      else { continue }
      settled += 1
      let answer = comparing.plain.answer(situation, comparing.plain.adoptedWays)
      for _ in 0..<20 {
        let ways = comparing.plain.readings.map { Int.random(in: $0.ways.indices, using: &numbers) }
        #expect(comparing.plain.answer(situation, ways) == answer, "seed 23, \(ways)")
      }
    }
    #expect(settled > 15)
  }
}
