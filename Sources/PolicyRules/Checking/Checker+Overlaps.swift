internal import StrictYAML

extension Checker {
  /// Reports pairs of rules whose verdicts differ where both hold and that nobody acknowledged.
  mutating func checkOverlaps() {
    let voices = voices()
    var strictest: [Set<String>: String] = [:]
    let known = Set(policy.acknowledged.map(\.rules))
    for (place, first) in voices.enumerated() {
      for second in voices[..<place]
      where first.then != second.then && first.cube.meets(second.cube) {
        let both = compiler.forest.combine(second.node, first.node, .and)
        guard occurs(both) else { continue }
        let (a, b) = (policy.rules[first.rule].id, policy.rules[second.rule].id)
        strictest[[a, b]] = first.then > second.then ? a : b
        if !known.contains([a, b]) { report(second, first, both) }
      }
    }
    checkAcknowledged(strictest)
  }

  private mutating func checkAcknowledged(_ strictest: [Set<String>: String]) {
    for (entry, place) in zip(policy.acknowledged, policy.places.acknowledged) {
      guard let stricter = strictest[entry.rules] else {
        findings.error(
          "dead-acknowledgement",
          "`\(entry.stricter)` and `\(entry.other)` never hold together with different verdicts",
          at: place, help: "take the entry out")
        continue
      }
      if stricter != entry.stricter {
        findings.error(
          "wrong-acknowledgement", "`\(entry.other)` is stricter than `\(entry.stricter)`",
          at: place, help: "the stricter one holds; put them the other way round, or mend them")
      }
    }
  }

  /// A rule, or an exception with a verdict, as the adopted ways leave it.
  private struct Voice {
    var rule: Int
    var then: Verdict
    var cube: Cube
    var node: Forest.Node
  }

  private mutating func voices() -> [Voice] {
    policy.resolvedRules(policy.readings.map(\.adopted)).compactMap { rule in
      guard rule.kind != .duty, let then = rule.then else { return nil }
      let node =
        rule.kind == .rule ? compiler.applies(rule.index) : compiler.lifts(rule.index)
      return Voice(
        rule: rule.index, then: then, cube: rule.when,
        node: compiler.forest.restricted(node, to: chosen))
    }
  }

  private mutating func report(_ first: Voice, _ second: Voice, _ both: Forest.Node) {
    let (a, b) = (policy.rules[first.rule], policy.rules[second.rule])
    let example = witness(possible(both), Forest.yes)
    findings.error(
      "overlap",
      "`\(a.id)` says `\(first.then.rawValue)` and `\(b.id)` says `\(second.then.rawValue)`"
        + " where \(example)",
      at: policy.places.rules[second.rule].start,
      help: "the stricter holds; name the pair under `acknowledged`, or narrow one of them")
  }
}

extension Cube {
  /// Returns whether some combination lies in both.
  func meets(_ other: Cube) -> Bool {
    named.allSatisfy { bits & other.bits & $0.mask != 0 }
  }
}
