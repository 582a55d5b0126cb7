internal import StrictYAML

/// Proves what a policy promises, over every valid situation and every way of every reading.
struct Checker {
  let policy: Policy
  let levels: Levels
  var compiler: Compiler
  var findings: Findings
  /// Where a situation cannot occur.
  let invalid: Forest.Node
  /// The code of the answer for every situation and every choice of ways.
  let open: Forest.Node
  /// The same with the adopted ways chosen.
  let adopted: Forest.Node
  /// The values of each level when every fact is open and the adopted ways are chosen.
  let chosen: [UInt32]
  /// For each rule what it does where; see ``effect(of:)``.
  var effects: [Forest.Node] = []

  init(_ policy: Policy) {
    self.policy = policy
    levels = Levels(policy.vocabulary, rules: policy.rules, readings: policy.readings)
    compiler = Compiler(policy, levels: levels)
    findings = Findings(file: policy.places.file)
    invalid = compiler.invalid()
    open = compiler.verdict()
    chosen = levels.chosen(policy.readings)
    adopted = compiler.forest.restricted(open, to: chosen)
    effects = policy.rules.map { effect(of: $0) }
  }

  /// Stands, among the effects of an exception, for lifting without a verdict of its own.
  static let lifting: Forest.Node = 5

  /// Returns what `rule` does in each valid situation: the code that it gives, or its lifting.
  mutating func effect(of rule: Rule) -> Forest.Node {
    let applies = compiler.applies(rule)
    guard rule.kind == .exception else { return possible(compiler.contribution(rule, applies)) }
    let lifts = compiler.forest.combine(applies, compiler.met(rule), .and)
    let code = compiler.verdictCode(rule, none: Checker.lifting)
    return possible(compiler.forest.combine(lifts, code, .gate))
  }

  /// Returns `node` with impossible situations marked as such.
  mutating func possible(_ node: Forest.Node) -> Forest.Node {
    compiler.forest.combine(invalid, node, .mark)
  }

  /// Returns whether the yes-or-no function `node` holds in some valid situation.
  mutating func occurs(_ node: Forest.Node) -> Bool {
    compiler.forest.combine(node, invalid, .minus) != Forest.no
  }

  /// Returns whether `effect` is nothing wherever `value` holds, and the way is `choice` if given.
  func isNothing(_ effect: Forest.Node, where value: Value, in choice: WayChoice? = nil) -> Bool {
    var allowed = levels.widths.map { UInt32((UInt64(1) << UInt64($0)) - 1) }
    allowed[levels.level(of: value.fact)] = 1 << UInt32(value.index)
    if let choice { allowed[levels.level(ofReading: choice.reading)] = 1 << UInt32(choice.way) }
    let nothing: UInt32 = 1 << UInt32(Forest.no) | 1 << UInt32(Engine.impossible)
    return compiler.forest.outcomes(effect, allowed) & ~nothing == 0
  }

  /// Returns a situation that `root` sends to `code`, told with the fewest facts, as a phrase.
  mutating func witness(_ root: Forest.Node, _ code: Forest.Node) -> String {
    let cubes = compiler.forest.cover(
      root, code: code, free: Engine.impossible, levels: levels.facts.count, limit: 1)
    return cubes.first.map { policy.vocabulary.phrase(levels.facts($0)) } ?? ""
  }
}

extension Levels {
  /// Returns the values of each level when every fact is open and `readings` are as adopted.
  func chosen(_ readings: [Reading]) -> [UInt32] {
    facts.map { UInt32((UInt64(1) << UInt64($0.width)) - 1) }
      + readings.map { 1 << UInt32($0.adopted) }
  }
}
