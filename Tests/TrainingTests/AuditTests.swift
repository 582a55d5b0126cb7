internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("the audit of scenarios")
struct AuditTests {
  @Test("finds nothing wrong in the library that ships")
  func shipped() throws {
    let library = try Content.shipped.get().shippedLibrary()
    let findings = ScenarioAudit(library).findings
    #expect(findings.filter { $0.severity == .error }.map(\.description) == [])
    for f in findings { print("@@", f.code, f) }
  }
}
