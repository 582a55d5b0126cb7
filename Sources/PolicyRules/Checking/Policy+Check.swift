internal import StrictYAML

extension Policy {
  /// Proves the policy over every valid situation and reports what was proved and found.
  ///
  /// Nothing is sampled. Dead rules, conditions, values and variants are so in every way of every
  /// reading; gaps and overlaps are those of the adopted ways.
  /// - Complexity: O(values of all rules · nodes of the policy's diagrams).
  public func check() -> PolicyReport {
    var checker = Checker(self)
    checker.checkRules()
    checker.checkOverlaps()
    checker.checkSilences()
    checker.checkReadings()
    checker.checkCases()
    return checker.report()
  }
}

extension Checker {
  mutating func report() -> PolicyReport {
    let vocabulary = policy.vocabulary
    let counts = compiler.forest.counts(adopted, chosen, end: levels.facts.count)
    let verdicts = Verdict.allCases.map { (Answer.verdict($0), counts[$0.rank]) }
    let kinds = Dictionary(grouping: policy.rules, by: \.kind).mapValues(\.count)
    return PolicyReport(
      policy: policy.id,
      facts: vocabulary.facts.count,
      values: vocabulary.facts.reduce(0) { $0 + $1.values.count },
      situations: counts.reduce(0, +),
      valid: counts.reduce(0, +) - counts[Int(Engine.impossible)],
      impossible: vocabulary.impossible.count,
      rules: kinds[.rule] ?? 0,
      duties: kinds[.duty] ?? 0,
      exceptions: kinds[.exception] ?? 0,
      conditions: policy.rules.reduce(0) { $0 + ($1.kind == .duty ? 0 : $1.requires.count) },
      answers: Dictionary(
        uniqueKeysWithValues: verdicts + [(.notCovered, counts[Int(Forest.no)])]),
      clauses: Dictionary(grouping: policy.clauses, by: \.status).mapValues(\.count),
      acknowledged: policy.acknowledged.count,
      silences: policy.silences.count,
      cases: policy.cases.count,
      grades: grades(),
      findings: findings.list.sorted())
  }
}
