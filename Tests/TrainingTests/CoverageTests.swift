internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("coverage")
struct CoverageTests {
  let content: Content
  let audit: ScenarioAudit

  init() throws {
    content = try Content.shipped.get()
    audit = ScenarioAudit(
      content.load([Samples.bus, Samples.mail, Samples.friends]).library)
  }

  private func clause(_ id: String, of school: String) throws -> ClauseCoverage {
    let coverage = audit.coverage(of: try content.policy(school))
    return try #require(coverage.clauses.first { $0.clause == id })
  }

  @Test("is whole where two options differ in the one fact that the clause turns on")
  func whole() throws {
    let clause = try clause("personal-email", of: "imsa")
    #expect(clause.isWhole)
    #expect(clause.items.map(\.item) == ["answer-there", "which-clause", "ways"])
    let fact = try #require(content.vocabulary.fact("account"))
    #expect(
      clause.pair
        == MinimalPair(
          decided: ItemID(scenario: "two-mailboxes", item: "answer-there"),
          spared: ItemID(scenario: "two-mailboxes", item: "ways"), fact: fact))
  }

  @Test("lacks what no item asks")
  func nothing() throws {
    let clause = try clause("games", of: "imsa")
    #expect(clause.items == [] && !clause.decides && clause.pair == nil && !clause.isWhole)
  }

  @Test("lists every encoded clause, and no other")
  func clauses() throws {
    for policy in content.policies {
      let encoded = policy.clauses.filter { $0.status == .encoded }.map(\.id)
      #expect(audit.coverage(of: policy).clauses.map(\.clause) == encoded)
    }
  }

  @Test("counts the faults that an item would notice, and says why others stay unnoticed")
  func mutants() throws {
    let policy = try content.policy("nsseo")
    let all = policy.mutants()
    let probes = audit.probes(under: policy)
    func outcome(_ description: String) throws -> MutantCoverage.Outcome {
      let mutant = try #require(all.first { $0.description == description })
      return audit.outcome(of: mutant, of: policy, by: probes)
    }
    #expect(
      try outcome("without the rule `personal-email`")
        == .noticed(ItemID(scenario: "two-mailboxes", item: "answer-there")))
    #expect(
      try outcome("`personal-texting` says `acceptable`, not `unacceptable`")
        == .noticed(ItemID(scenario: "bus-is-late", item: "text-team")))
    guard case .missed(let facts) = try outcome("without the rule `games`") else {
      Issue.record("games are asked about")
      return
    }
    let channel = try #require(content.vocabulary.fact("channel"))
    #expect(facts[channel].map { content.vocabulary[$0].name } == ["online-game"])
  }
}
