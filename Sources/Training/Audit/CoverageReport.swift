public import PolicyRules

/// How well the items test one policy, for people.
public struct CoverageReport: Sendable {
  let policy: Policy
  let coverage: Coverage
  let mutants: [MutantCoverage]

  /// Looks with `audit` at the items under `policy`.
  public init(_ policy: Policy, _ audit: ScenarioAudit) {
    self.policy = policy
    coverage = audit.coverage(of: policy)
    mutants = audit.mutants(of: policy)
  }

  /// The changes of which some item's key changes too.
  var noticed: Int {
    mutants.count { if case .noticed = $0.outcome { true } else { false } }
  }

  /// The changes that an item could ask about, and none does.
  var missed: [MutantCoverage] {
    mutants.filter { if case .missed = $0.outcome { true } else { false } }
  }

  /// A summary, and then what is wanting; everything where `all` is set.
  public func paragraphs(all: Bool) -> [Paragraph] {
    let clauses = coverage.clauses.filter { all || !$0.isWhole }
    return [Paragraph(summary, isStrong: true), Paragraph(share)]
      + clauses.map { Paragraph("  \(sentence($0))") }
      + paragraphs(missed, under: "No item notices, though one could ask about it:")
      + Self.reasons.flatMap { unaskable($0, $1, all: all) }
  }

  /// The changes that no item can ask about, by name or only by clause.
  private func unaskable(
    _ outcome: MutantCoverage.Outcome, _ reason: String, all: Bool
  ) -> [Paragraph] {
    let list = mutants.filter { $0.outcome == outcome }
    if list.isEmpty { return [] }
    let changes = counted(list.count, "change")
    let title = "No item can ask for a verdict on \(changes), because \(reason)"
    return all
      ? paragraphs(list, under: "\(title):")
      : [Paragraph("\(title). By clause: \(byClause(list)).")]
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

  private func paragraphs(_ list: [MutantCoverage], under title: String) -> [Paragraph] {
    if list.isEmpty { return [] }
    return [Paragraph(title)]
      + policy.clauses.map(\.id).flatMap { clause in
        let own = list.filter { $0.mutant.clause == clause }
        return own.isEmpty
          ? []
          : [Paragraph("  \(clause)", isStrong: true)]
            + own.map { Paragraph("    \(sentence($0))") }
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
