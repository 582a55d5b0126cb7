internal import StrictYAML

/// A small change of one rule, duty or exception.
struct Mutation {
  /// Which one, by its place in the policy.
  let index: Int
  /// What it becomes; nil where it is taken out.
  let rule: Rule?
  let description: String
  let clause: String
}

extension Policy {
  /// Returns every small change: parts taken out, sets widened, verdicts flipped.
  func mutations() -> [Mutation] {
    var list: [Mutation] = []
    for index in rules.indices {
      list.append(whole(index))
      list += lessConditions(index)
      list += lessLimits(index)
      list += widerSets(index)
      list += otherVerdicts(index)
      list += lessExceptions(index)
      list += lessReadings(index)
    }
    return list
  }

  private func whole(_ index: Int) -> Mutation {
    let rule = rules[index]
    return Mutation(
      index: index, rule: nil, description: "without the \(rule.kind.rawValue) `\(rule.id)`",
      clause: rule.clauses[0])
  }

  private func lessConditions(_ index: Int) -> [Mutation] {
    guard rules[index].kind != .duty else { return [] }
    return rules[index].requires.enumerated().map { place, requirement in
      var rule = rules[index]
      rule.requires.remove(at: place)
      return Mutation(
        index: index, rule: rule,
        description: "`\(rule.id)` without the condition \(ticked(requirement.say))",
        clause: requirement.clause)
    }
  }

  private func lessLimits(_ index: Int) -> [Mutation] {
    rules[index].when.named.map { fact in
      var rule = rules[index]
      rule.when = Cube(bits: rule.when.bits | fact.mask, of: vocabulary)
      return Mutation(
        index: index, rule: rule,
        description: "`\(rule.id)` whatever `\(vocabulary[fact].name)` is",
        clause: rule.clauses[0])
    }
  }

  /// Widens by one value; a set that would then hold all values is dropped elsewhere.
  private func widerSets(_ index: Int) -> [Mutation] {
    let rule = rules[index]
    let limits = missing(rule.when).map { value in
      var wider = rule
      wider.when = Cube(bits: rule.when.bits | value.bit, of: vocabulary)
      return Mutation(
        index: index, rule: wider,
        description: "`\(rule.id)` where \(phrase(value)) too", clause: rule.clauses[0])
    }
    let conditions = rule.requires.enumerated().flatMap { place, requirement in
      missing(requirement.cube).map { value in
        var wider = rule
        let bits = requirement.cube.bits | value.bit
        wider.requires[place].cube = Cube(bits: bits, of: vocabulary)
        return Mutation(
          index: index, rule: wider,
          description: "`\(rule.id)` whose condition allows that \(phrase(value))",
          clause: requirement.clause)
      }
    }
    return limits + conditions
  }

  private func missing(_ cube: Cube) -> [Value] {
    cube.named.flatMap { fact in
      let missing = fact.values.filter { cube.bits & $0.bit == 0 }
      return missing.count > 1 ? missing : []
    }
  }

  private func phrase(_ value: Value) -> String { vocabulary.phrase(Facts([value])) }

  private func otherVerdicts(_ index: Int) -> [Mutation] {
    guard let then = rules[index].then else { return [] }
    return Verdict.allCases.filter { $0 != then }.map { verdict in
      var rule = rules[index]
      rule.then = verdict
      return Mutation(
        index: index, rule: rule,
        description: "`\(rule.id)` says `\(verdict.rawValue)`, not `\(then.rawValue)`",
        clause: rule.clauses[0])
    }
  }

  private func lessExceptions(_ index: Int) -> [Mutation] {
    rules[index].unless.enumerated().map { place, exception in
      var rule = rules[index]
      rule.unless.remove(at: place)
      return Mutation(
        index: index, rule: rule,
        description: "`\(rule.id)` without the exception `\(rules[exception].id)`",
        clause: rules[exception].clauses[0])
    }
  }

  private func lessReadings(_ index: Int) -> [Mutation] {
    let rule = rules[index]
    var list: [Mutation] = []
    if !rule.ways.isEmpty {
      var bare = rule
      bare.ways = []
      list.append(
        Mutation(
          index: index, rule: bare, description: "`\(rule.id)` in every way of its reading",
          clause: rule.clauses[0]))
    }
    for (place, variant) in rule.variants.enumerated() {
      var bare = rule
      bare.variants.remove(at: place)
      let way = readings[variant.choice.reading].ways[variant.choice.way].id
      list.append(
        Mutation(
          index: index, rule: bare, description: "`\(rule.id)` without its variant in `\(way)`",
          clause: rule.clauses[0]))
    }
    for (place, requirement) in rule.requires.enumerated() where !requirement.ways.isEmpty {
      var bare = rule
      bare.requires[place].ways = []
      list.append(
        Mutation(
          index: index, rule: bare,
          description: "`\(rule.id)` with \(ticked(requirement.say)) in every way",
          clause: requirement.clause))
    }
    return list
  }
}
