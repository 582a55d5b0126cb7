internal import PolicyRules
internal import StrictYAML
internal import Testing
internal import Training

@testable import tap_trainer

@Suite("the scenarios that ship")
struct ShippedCoverageTests {
  private static let audit = Result { ScenarioAudit(try Shipped.loaded.get().library) }

  private func policy(_ id: String) throws -> Policy {
    try #require(Shipped.loaded.get().content.policies.first { $0.id == id })
  }

  @Test("have nothing wrong with them, and leave no doubt")
  func clean() throws {
    #expect(try Self.audit.get().findings.map(\.description) == [])
  }

  @Test(
    "test every clause that facts can decide both ways, and by a minimal pair",
    arguments: ["imsa", "nsseo"])
  func clauses(_ id: String) throws {
    let coverage = try Self.audit.get().coverage(of: try policy(id))
    #expect(coverage.clauses.filter { !$0.isWhole }.map(\.clause) == [])
    #expect(coverage.clauses.count { $0.pair != nil } >= 17)
  }

  /// Clauses whose verdict hangs on a reading wherever they decide.
  private static let undecided = [
    "imsa": ["work-phone-internal"], "nsseo": ["texting-drifts", "texting-misread"],
  ]

  @Test("leave out no clause but those that readings part", arguments: ["imsa", "nsseo"])
  func undecided(_ id: String) throws {
    let coverage = try Self.audit.get().coverage(of: try policy(id))
    let left = coverage.clauses.filter { !$0.canDecide }.map(\.clause).sorted()
    #expect(left == Self.undecided[id])
  }

  @Test(
    "have keys that change with 95 of 100 changes of a rule that an item may ask about",
    arguments: ["imsa", "nsseo"])
  func mutants(_ id: String) throws {
    let policy = try policy(id)
    var noticed = 0
    var missed: [String] = []
    for change in try Self.audit.get().mutants(of: policy) {
      switch change.outcome {
      case .noticed: noticed += 1
      case .missed: missed.append(change.mutant.description)
      case .silent, .unsettled: break
      }
    }
    #expect(noticed * 100 >= (noticed + missed.count) * 95, "\(missed)")
    #expect(noticed > 150)
  }
}
