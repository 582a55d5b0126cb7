internal import PolicyRules

extension PolicyBenchmarks {
  /// Proves each policy, compares the two, and puts faults into each.
  func proofs() {
    var sum = 0
    printTime("check of all policies") {
      for policy in policies { sum &+= policy.check().findings.count }
    }
    for policy in policies {
      printTime("check \(policy.id)") { sum &+= policy.check().findings.count }
    }
    printTime("diff \(policies[0].id) \(policies[1].id)") {
      sum &+= PolicyDifference(policies[0], policies[1])?.regions.count ?? 0
    }
    for policy in policies {
      printTime("mutants \(policy.id)", rounds: 3) { sum &+= policy.mutants().count }
    }
    if sum == 1 { print("unlikely") }
  }
}
