extension Policy {
  /// Returns the policy with each of its parts taken out, widened or flipped, one at a time.
  ///
  /// How far each fault shows is proved with the diagrams; those that show nowhere are among them.
  /// - Complexity: O(parts · nodes of the policy's diagrams).
  public func mutants() -> [Mutant] {
    var trial = MutantTrial(self)
    return mutations().map { mutation in
      var policy =
        mutation.rule.map { replacing(mutation.index, by: $0) } ?? without(mutation.index)
      let (effect, cases) = trial.outcome(of: mutation, &policy)
      return Mutant(
        description: mutation.description, clause: mutation.clause,
        rule: rules[mutation.index].id, policy: policy, effect: effect, cases: cases)
    }
  }
}

/// Proves how far changes of a policy's rules show.
private struct MutantTrial {
  private let levels: Levels
  private let chosen: [UInt32]
  private let cases: [(case: PolicyCase, allowed: [UInt32])]
  private var compiler: Compiler
  private let invalid: Forest.Node
  private let tally: Tally
  private let open: Forest.Node
  private let adopted: Forest.Node

  init(_ policy: Policy) {
    let levels = Levels(policy.vocabulary, rules: policy.rules, readings: policy.readings)
    cases = policy.cases.compactMap { expected in
      (try? policy.vocabulary.situation(expected.facts)).map { situation in
        let readings = policy.adopting(expected.under).readings
        let ways = levels.chosen(readings)[levels.facts.count...]
        return (expected, levels.masks(situation.bits) + ways)
      }
    }
    chosen = levels.chosen(policy.readings)
    self.levels = levels
    var compiler = Compiler(policy, levels: levels)
    invalid = compiler.invalid()
    let contributions = policy.rules.indices.map { compiler.contribution($0) }
    tally = Tally(contributions, in: &compiler.forest)
    open = compiler.forest.combine(invalid, tally.verdict, .mark)
    adopted = compiler.forest.restricted(open, to: chosen)
    self.compiler = compiler
  }

  /// Returns how far the change shows, and which cases notice; `policy` gets its diagrams.
  mutating func outcome(
    of mutation: Mutation, _ policy: inout Policy
  ) -> (Mutant.Effect, [String]) {
    let changed = verdict(mutation, policy)
    if changed == open { return (.none, []) }
    policy.engine = Engine.Box(Engine(policy, levels, Diagram(changed, of: compiler.forest)))
    let isAdopted = compiler.forest.restricted(changed, to: chosen) != adopted
    let noticing = cases.filter { entry in
      Answer(outcomes: compiler.forest.outcomes(changed, entry.allowed)) != entry.case.answer
    }
    return (isAdopted ? .adopted : .otherWays, noticing.map(\.case.id))
  }

  private mutating func verdict(_ mutation: Mutation, _ policy: Policy) -> Forest.Node {
    guard compiler.policy.rules[mutation.index].kind != .exception else {
      var other = Compiler(policy, levels: levels, forest: compiler.forest)
      let verdict = other.verdict()
      compiler.forest = other.forest
      return verdict
    }
    let applies = mutation.rule.map { compiler.applies($0) } ?? Forest.no
    let given = mutation.rule.map { compiler.contribution($0, applies) } ?? Forest.no
    var tally = tally
    tally.replace(mutation.index, by: given, in: &compiler.forest)
    return compiler.forest.combine(invalid, tally.verdict, .mark)
  }
}
