internal import StrictYAML

extension Checker {
  /// Reports values of a rule that can never matter.
  mutating func checkValues(_ rule: Rule, _ index: Int) {
    let places = policy.places.rules[index]
    for value in rule.when.limited where isNothing(effects[index], where: value) {
      report(value, rule, at: places.when, beside: rule.when)
    }
    for (variant, place) in zip(rule.variants, places.variants) {
      for value in variant.only?.limited ?? []
      where isNothing(effects[index], where: value, in: variant.choice) {
        report(value, rule, at: place, beside: rule.when)
      }
    }
    for (requirement, place) in zip(rule.requires, places.requires)
    where rule.kind != .duty && requirement.cube.limited.count > requirement.cube.named.count {
      for value in requirement.cube.limited where !isNeeded(value, requirement, rule, index) {
        report(value, rule, at: place, beside: rule.when)
      }
    }
  }

  /// Returns whether a condition would be broken somewhere if it did not allow `value`.
  private mutating func isNeeded(
    _ value: Value, _ requirement: Requirement, _ rule: Rule, _ index: Int
  ) -> Bool {
    let taken = compiler.taken(requirement.ways)
    let kept = compiler.forest.combine(compiler.applies(index), compiler.met(rule), .and)
    let met = possible(compiler.forest.combine(kept, taken, .and))
    return !isNothing(met, where: value)
  }

  private mutating func report(
    _ value: Value, _ rule: Rule, at place: FactPlaces, beside cube: Cube
  ) {
    let vocabulary = policy.vocabulary
    let limited = Cube(bits: cube.bits & ~value.fact.mask | value.bit, of: vocabulary)
    findings.error(
      "dead-value",
      "`\(vocabulary[value].name)` of `\(vocabulary[value.fact].name)` never matters in"
        + " `\(rule.id)`",
      at: place.values[value] ?? place.start,
      help: reason(limited) ?? "take the value out")
  }
}

extension Cube {
  /// Makes the cube of `bits`, one bit a value, every fact with at least one.
  init(bits: UInt128, of vocabulary: Vocabulary) {
    let limited = vocabulary.facts.map(\.fact).filter { bits & $0.mask != $0.mask }
    self.init(Facts(bits: limited.reduce(0) { $0 | bits & $1.mask }), of: vocabulary)
  }

  /// The values that it names of the facts that it limits.
  var limited: [Value] { named.filter { names($0) }.flatMap { values(of: $0) } }
}
