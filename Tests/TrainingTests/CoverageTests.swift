internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("coverage")
struct CoverageTests {
  @Test("shipped")
  func shipped() throws {
    let content = try Content.shipped.get()
    let audit = ScenarioAudit(try content.shippedLibrary())
    for policy in content.policies {
      let coverage = audit.coverage(of: policy)
      for c in coverage.clauses where !c.isWhole {
        print("@@", policy.id, c.clause, c.items.count, c.decides, c.yields, c.pair as Any)
      }
      print("@@", policy.id, coverage.clauses.count, coverage.clauses.count(where: \.isWhole))
    }
  }
}
