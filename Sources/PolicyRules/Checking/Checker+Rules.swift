internal import StrictYAML

extension Checker {
  /// Reports rules, duties and exceptions, and parts of them, that change nothing anywhere.
  mutating func checkRules() {
    for (index, rule) in policy.rules.enumerated() {
      guard checkActive(rule, index) else { continue }
      checkLifting(rule, index)
      checkConditions(rule, index)
      checkVariants(rule, index)
      checkValues(rule, index)
    }
  }

  /// Reports a rule that never applies; returns whether it does.
  private mutating func checkActive(_ rule: Rule, _ index: Int) -> Bool {
    let place = policy.places.rules[index].start
    guard occurs(compiler.matches(rule)) else {
      findings.error(
        "dead-\(rule.kind.rawValue)",
        "the \(rule.kind.rawValue) `\(rule.id)` never applies: its facts cannot occur together",
        at: place, help: reason(rule.when))
      return false
    }
    guard occurs(compiler.applies(index)) else {
      findings.error(
        "dead-\(rule.kind.rawValue)",
        "the \(rule.kind.rawValue) `\(rule.id)` never applies: exceptions lift it everywhere",
        at: place, help: "narrow the exceptions in its `unless`")
      return false
    }
    return true
  }

  /// Says why the facts of `cube` cannot occur together, where one reason suffices.
  func reason(_ cube: Cube) -> String? {
    do {
      _ = try policy.vocabulary.situation(Facts(bits: cube.bits))
      return nil
    } catch {
      return "because \(error.reason)"
    }
  }

  /// Reports an exception that this rule names in vain.
  private mutating func checkLifting(_ rule: Rule, _ index: Int) {
    for (place, exception) in rule.unless.enumerated() {
      let before = compiler.matches(rule)
      let lifted = compiler.forest.combine(before, compiler.lifts(exception), .and)
      guard !occurs(lifted) else { continue }
      let name = policy.rules[exception].id
      findings.error(
        "dead-exception", "the exception `\(name)` never lifts `\(rule.id)`",
        at: policy.places.rules[index].unless[place],
        help: "they never hold together; take it out of the `unless`, or mend its facts")
    }
  }

  /// Reports conditions that change nothing, and conditions that can never all be met.
  private mutating func checkConditions(_ rule: Rule, _ index: Int) {
    let kept = compiler.forest.combine(compiler.applies(index), compiler.met(rule), .and)
    if !rule.requires.isEmpty, !occurs(kept) {
      findings.error(
        "impossible-condition", "the conditions of `\(rule.id)` can never all be met",
        at: policy.places.rules[index].start,
        help: "a condition and the facts of `when` contradict each other")
      return
    }
    for place in rule.requires.indices {
      var other = rule
      other.requires.remove(at: place)
      guard effect(of: other) == effects[index] else { continue }
      let condition = "the condition \(ticked(rule.requires[place].say)) of"
      let what = rule.kind == .duty ? "the duty" : condition
      findings.error(
        "dead-condition", "\(what) `\(rule.id)` changes nothing: it can never be broken to effect",
        at: policy.places.rules[index].requires[place].start,
        help: "its values always hold here, or the verdict is the same without it")
    }
  }

  private mutating func checkVariants(_ rule: Rule, _ index: Int) {
    for place in rule.variants.indices {
      var other = rule
      let variant = other.variants.remove(at: place)
      guard effect(of: other) == effects[index] else { continue }
      let reading = policy.readings[variant.choice.reading]
      findings.error(
        "dead-variant",
        "the variant of `\(rule.id)` in `\(reading.ways[variant.choice.way].id)` changes nothing",
        at: policy.places.rules[index].variants[place].start,
        help: "the rule is the same without it; take it out, or mend its facts")
    }
  }
}
