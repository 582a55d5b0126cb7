extension Checker {
  /// Returns how much each rule, duty and exception has to say.
  mutating func grades() -> [PolicyReport.Grade] {
    let contributions = policy.rules.indices.map { compiler.contribution($0) }
    let tally = Tally(contributions, in: &compiler.forest)
    return policy.rules.indices.map { index in
      PolicyReport.Grade(rule: policy.rules[index].id, weight: weight(index, tally))
    }
  }

  private mutating func weight(_ index: Int, _ tally: Tally) -> PolicyReport.Weight {
    let full = levels.widths.map { UInt32((UInt64(1) << UInt64($0)) - 1) }
    let nothing: UInt32 = 1 << UInt32(Forest.no) | 1 << UInt32(Engine.impossible)
    if compiler.forest.outcomes(effects[index], full) & ~nothing == 0 { return .dead }
    if verdict(without: index, tally) != open { return .alone }
    if policy.rules[index].kind == .exception { return .together }
    let agree = compiler.forest.combine(effects[index], open, .agree)
    return agree == Forest.no ? .overruled : .together
  }

  /// Returns the code of the answer when the rule at `index` is taken out.
  private mutating func verdict(without index: Int, _ tally: Tally) -> Forest.Node {
    guard policy.rules[index].kind != .exception else {
      var other = Compiler(policy.without(index), levels: levels, forest: compiler.forest)
      let result = other.verdict()
      compiler.forest = other.forest
      return result
    }
    var tally = tally
    tally.replace(index, by: Forest.no, in: &compiler.forest)
    return possible(tally.verdict)
  }
}
