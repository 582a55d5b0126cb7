public import PolicyRules
public import StrictYAML

/// What can be said of scenarios before anyone meets them: that every question is fair.
public struct ScenarioAudit: Sendable {
  /// What is looked at.
  public let library: Library
  /// Each scenario's ways at each school that gets it, in the library's order.
  let walks: [(scenario: Int, judge: Judge, walk: Walk)]

  /// Plays every way of every scenario at every school, or only at those of `policies`.
  ///
  /// - Complexity: O(ways · items · the cost of a ruling).
  public init(_ library: Library, under policies: [Policy]? = nil) {
    self.library = library
    let judges = (policies ?? library.policies).map { Judge($0, advises: false) }
    walks = library.scenarios.indices.flatMap { index in
      let scenario = library.scenarios[index]
      return judges.filter { scenario.isFor(policy: $0.policy.id) }.map { judge in
        (index, judge, Walk(scenario, judge: judge))
      }
    }
  }

  /// Everything that was found, in the order of files and places.
  public var findings: [Finding] {
    var found: [Finding] = []
    let words = PolicyWords(library.policies)
    let walksOf = walksByScenario
    for (index, scenario) in library.scenarios.enumerated() {
      let own = walksOf[index, default: []]
      var list = Findings(file: scenario.file)
      PathAudit(scenario: scenario, walks: own).report(into: &list)
      KeyAudit(scenario: scenario, walks: own).report(into: &list)
      PinAudit(scenario: scenario, walks: own).report(into: &list)
      ProseAudit(scenario: scenario, policies: library.policies, policyWords: words)
        .report(into: &list)
      HintAudit(scenario: scenario, walks: own).report(into: &list)
      found += list.list
    }
    found += BalanceAudit(walks: walks, library: library).findings
    found += SiblingAudit(library: library).findings
    return Array(Set(found)).sorted()
  }

  /// The ways at each school by the scenario's place in the library.
  var walksByScenario: [Int: [(Judge, Walk)]] {
    Dictionary(grouping: walks, by: \.scenario).mapValues { $0.map { ($0.judge, $0.walk) } }
  }
}
