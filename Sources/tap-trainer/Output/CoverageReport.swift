internal import PolicyRules
internal import Terminal
internal import Training

/// How well the items test one policy, for people.
struct CoverageReport {
  let policy: Policy
  let coverage: Coverage
  let mutants: [MutantCoverage]

  /// The changes of which some item's key changes too.
  var noticed: Int {
    mutants.count { if case .noticed = $0.outcome { true } else { false } }
  }

  /// The changes that an item could ask about, and none does.
  var missed: [MutantCoverage] {
    mutants.filter { if case .missed = $0.outcome { true } else { false } }
  }

  /// Shows a summary, and then what is wanting; everything where `all` is set.
  func show(on output: Console, all: Bool) throws(WriteFailure) {
    try output.say(summary, tone: .strong)
    try output.say(share)
    for clause in coverage.clauses where all || !clause.isWhole {
      try output.say("  \(sentence(clause))")
    }
    try show(missed, under: "No item notices, though one could ask about it:", on: output)
    for (outcome, reason) in Self.reasons {
      let list = mutants.filter { $0.outcome == outcome }
      if list.isEmpty { continue }
      let changes = counted(list.count, "change")
      let title = "No item can ask for a verdict on \(changes), because \(reason)"
      if all {
        try show(list, under: "\(title):", on: output)
      } else {
        try output.say("\(title). By clause: \(byClause(list)).")
      }
    }
  }

  /// Why no item can notice the other changes.
  private static let reasons = [
    (MutantCoverage.Outcome.silent, "the policy says nothing there"),
    (.unsettled, "careful readers differ there"),
  ]

  private func byClause(_ list: [MutantCoverage]) -> String {
    policy.clauses.map(\.id).compactMap { clause in
      let count = list.count { $0.mutant.clause == clause }
      return count == 0 ? nil : "\(clause) \(count)"
    }.joined(separator: ", ")
  }

  private var summary: String {
    let can = coverage.clauses.filter(\.canDecide)
    let whole = can.count(where: \.isWhole)
    return "\(policy.id): \(whole) of \(counted(can.count, "clause")) that facts can decide are "
      + "tested both ways and by a minimal pair."
  }

  private var share: String {
    let askable = noticed + missed.count
    return "Of \(counted(mutants.count, "small change")) to its rules that change some answer, "
      + "\(grouped(noticed)) would change some item's key (\(percent(noticed, of: mutants.count))). "
      + "Of the \(grouped(askable)) among them that an item could ask about, that is "
      + "\(percent(noticed, of: askable))."
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    let tenths = whole == 0 ? 1000 : part * 1000 / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private func show(
    _ list: [MutantCoverage], under title: String, on output: Console
  ) throws(WriteFailure) {
    if list.isEmpty { return }
    try output.say(title)
    for clause in policy.clauses.map(\.id) {
      let own = list.filter { $0.mutant.clause == clause }
      if own.isEmpty { continue }
      try output.say("  \(clause)", tone: .strong)
      for coverage in own { try output.say("    \(sentence(coverage))") }
    }
  }

  private func sentence(_ coverage: MutantCoverage) -> String {
    guard case .missed(let facts) = coverage.outcome else { return coverage.mutant.description }
    return "\(coverage.mutant.description); ask where \(policy.vocabulary.phrase(facts))"
  }

  private func sentence(_ clause: ClauseCoverage) -> String {
    let items = counted(clause.items.count, "item")
    guard clause.canDecide else {
      return
        "\(clause.clause): \(items); no situation on which all readings agree shows it deciding"
    }
    return "\(clause.clause): \(items); \(wants(clause) ?? pair(clause))"
  }

  private func wants(_ clause: ClauseCoverage) -> String? {
    if !clause.decides { return "none in which it decides" }
    if !clause.yields { return "none in which it does not decide" }
    if clause.pair == nil, clause.canHavePair { return "no pair that differs in one fact" }
    return nil
  }

  private func pair(_ clause: ClauseCoverage) -> String {
    guard let pair = clause.pair else { return "no one fact makes the difference" }
    let fact = policy.vocabulary[pair.fact].name
    return "`\(fact)` parts \(pair.decided.path) from \(pair.spared.path)"
  }
}

extension ItemID {
  /// Its name for people: scenario and item.
  fileprivate var path: String { "\(scenario)/\(item)" }
}
