internal import StrictYAML

extension Checker {
  /// How many gaps are reported one by one.
  private static let shown = 8

  /// Reports regions of which no rule speaks and that no silence declares, and idle silences.
  mutating func checkSilences() {
    var left = adopted
    for (silence, place) in zip(policy.silences, policy.places.silences) {
      let cube = compiler.cube(silence.when)
      let masks = levels.masks(silence.when.bits)
      if compiler.forest.outcomes(adopted, masks) & 1 == 0 {
        findings.error(
          "dead-silence", "the policy speaks of all that the silence `\(silence.id)` declares",
          at: place.start, help: "take the silence out, or mend its facts")
      } else if compiler.forest.outcomes(left, masks) & 1 == 0 {
        findings.error(
          "dead-silence",
          "silences before it declare all that the silence `\(silence.id)` declares",
          at: place.start, help: "take the silence out, or mend its facts")
      }
      left = compiler.forest.combine(cube, left, .gap)
    }
    reportGaps(left)
  }

  private mutating func reportGaps(_ left: Forest.Node) {
    let total = count(left)
    guard total > 0 else { return }
    let gaps = compiler.forest.cover(
      left, code: Forest.no, free: Engine.impossible, levels: levels.facts.count,
      limit: Checker.shown)
    for gap in gaps {
      let facts = levels.facts(gap)
      findings.error(
        "gap",
        "no rule speaks of \(counted(count(left, gap), "situation")):"
          + " \(policy.vocabulary.phrase(facts))",
        at: policy.places.fallback,
        help: "write a rule, or declare the region under `silences` and say why")
    }
    let rest = total - gaps.reduce(0) { $0 + count(left, $1) }
    if rest > 0 {
      findings.error(
        "gap", "no rule speaks of \(counted(rest, "more situation")) beyond those named",
        at: policy.places.fallback)
    }
  }

  /// Counts the valid situations of `cube` that no rule speaks of.
  private func count(_ root: Forest.Node, _ cube: LevelCube? = nil) -> UInt128 {
    compiler.forest.counts(root, cube ?? chosen, end: levels.facts.count)[Int(Forest.no)]
  }
}
