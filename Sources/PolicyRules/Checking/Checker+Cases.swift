internal import StrictYAML

extension Checker {
  /// Runs the policy's own cases and reports those that the rulings contradict.
  mutating func checkCases() {
    var policies: [[WayChoice]: Policy] = [:]
    for (expected, place) in zip(policy.cases, policy.places.cases) {
      let policy = policies[expected.under] ?? policy.adopting(expected.under)
      policies[expected.under] = policy
      for fault in policy.faults(of: expected) {
        findings.error(
          "case-failed", "the case `\(expected.id)` \(fault)", at: place,
          help: "mend the rules, or the case if it is wrong")
      }
    }
  }
}

extension Policy {
  /// Returns how this policy's ruling on `expected` differs from what it says, a phrase for each difference.
  func faults(of expected: PolicyCase) -> [String] {
    guard let situation = try? vocabulary.situation(expected.facts) else {
      return ["cannot occur"]
    }
    let ruling = ruling(on: situation)
    var faults: [String] = []
    if ruling.answer != expected.answer {
      let facts = ruling.dependsOn.isEmpty ? "" : " on \(names(ruling.dependsOn))"
      faults.append(
        "expects `\(expected.answer.word)`, but it is `\(ruling.answer.word)`\(facts)")
    }
    let cited = Set(ruling.citations.map(\.clause))
    for clause in expected.clauses where !cited.contains(clause) {
      faults.append("expects `\(clause)` to be cited, but it is not")
    }
    faults += difference(expected.unmet, ruling.unmet.map(\.fact), "unmet")
    faults += difference(expected.dependsOn, ruling.dependsOn, "what it depends on")
    return faults
  }

  private func difference(_ expected: [Fact]?, _ found: [Fact], _ what: String) -> [String] {
    guard let expected, Set(expected) != Set(found) else { return [] }
    return ["expects \(names(expected)) as \(what), but it is \(names(found))"]
  }

  private func names(_ facts: [Fact]) -> String {
    facts.isEmpty ? "nothing" : list(facts.map { ticked(vocabulary[$0].name) })
  }
}
