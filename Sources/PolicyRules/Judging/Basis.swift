/// Gathers the clauses that a ruling rests on, and the conditions that are not met.
struct Basis {
  let policy: Policy
  let engine: Engine
  let judgement: Judgement
  private(set) var citations: [Citation] = []
  private(set) var unmet: [Unmet] = []
  /// The values that can occur in the situation.
  private let possible: UInt128
  private let standings: [Standing]
  private var isCited: [Bool]

  init(policy: Policy, engine: Engine, judgement: Judgement) {
    self.policy = policy
    self.engine = engine
    self.judgement = judgement
    possible = policy.vocabulary.possible(judgement.situation.bits)
    standings = engine.standings(possible)
    isCited = Array(repeating: false, count: policy.clauses.count)
    citations.reserveCapacity(8)
  }

  /// Cites the clauses whose words leave open the readings that the answer hangs on.
  mutating func cite(open readings: [Int]) {
    for reading in readings { cite(policy.readings[reading].clauses, .open) }
  }

  /// Fills in citations and unmet conditions.
  mutating func gather() {
    switch judgement.answer {
    case .verdict(let verdict): gather(for: verdict)
    case .depends: gatherOpen()
    case .notCovered: gatherNearest()
    }
  }

  private mutating func gather(for verdict: Verdict) {
    let deciding = engine.deciding(verdict, standings)
    if verdict == .unacceptable {
      for index in deciding { citeBroken(index) }
    }
    for index in deciding { cite(rule(index).clauses, .deciding) }
    for index in deciding { citeConditions(index, verdict) }
    for index in deciding { citeExceptions(index) }
    for index in standings.indices
    where rule(index).kind == .exception && standings[index].lifts == .holds {
      citeLifted(by: index)
    }
    for index in standings.indices
    where rule(index).kind != .exception && standings[index].applies == .holds {
      cite(rule(index).clauses, .applying)
    }
  }

  /// Cites the conditions that make a rule unacceptable; their clauses decide.
  private mutating func citeBroken(_ index: Int) {
    for place in Bits(rest: standings[index].unmet) {
      if rule(index).kind == .duty { cite(rule(index).clauses, .deciding) }
      cite(rule(index).requires[place].clause, .deciding)
      note(index, place)
    }
  }

  private mutating func citeConditions(_ index: Int, _ verdict: Verdict) {
    guard rule(index).then == verdict, standings[index].unmet == 0 else { return }
    for requirement in rule(index).requires { cite(requirement.clause, .condition) }
  }

  /// Cites exceptions that were weighed and did not lift the rule, with what they lack.
  ///
  /// Where several would lift it, only those count that lack no more than another one does.
  private mutating func citeExceptions(_ index: Int) {
    let weighed = rule(index).unless.filter { standings[$0].matches != .fails }
    for exception in weighed { cite(rule(exception).clauses, .exception) }
    let failing = weighed.filter { standings[$0].unmet != 0 }
    for exception in failing where !failing.contains(where: { lacksLess($0, than: exception) }) {
      for place in Bits(rest: standings[exception].unmet) {
        cite(rule(exception).requires[place].clause, .exception)
        note(exception, place)
      }
    }
  }

  private func lacksLess(_ exception: Int, than other: Int) -> Bool {
    lacking(exception).isStrictSubset(of: lacking(other))
  }

  private func lacking(_ exception: Int) -> Set<Fact> {
    var facts = Set<Fact>()
    for place in Bits(rest: standings[exception].unmet) {
      facts.formUnion(rule(exception).requires[place].cube.named)
    }
    return facts
  }

  private mutating func citeLifted(by exception: Int) {
    cite(rule(exception).clauses, .exception)
    for requirement in rule(exception).requires { cite(requirement.clause, .condition) }
    for index in standings.indices
    where rule(index).unless.contains(exception) && standings[index].matches == .holds {
      cite(rule(index).clauses, .applying)
    }
  }

  /// Cites, where the answer depends, what speaks of the facts that it hangs on.
  private mutating func gatherOpen() {
    let open = judgement.dependsOn
    for index in standings.indices where engine.verdicts(index, standings[index]) != 0 {
      let conditions = Bits(rest: standings[index].open).filter { place in
        rule(index).requires[place].cube.named.contains { open.contains($0) }
      }
      let excepted = rule(index).unless.filter { standings[$0].applies != .fails }
      let isOpen = rule(index).when.named.contains { open.contains($0) }
      guard isOpen || !conditions.isEmpty || !excepted.isEmpty else { continue }
      for place in conditions { cite(rule(index).requires[place].clause, .deciding) }
      cite(rule(index).clauses, .deciding)
      for exception in excepted { cite(rule(exception).clauses, .exception) }
    }
  }

  /// Cites, where no rule speaks, the rules that one other fact would make speak.
  private mutating func gatherNearest() {
    let bits = possible
    for silence in policy.silences where silence.when.truth(in: bits) == .holds {
      cite(silence.clauses, .nearest)
    }
    for index in standings.indices
    where rule(index).kind == .duty && standings[index].applies == .holds {
      cite(rule(index).clauses, .applying)
    }
    for index in standings.indices where rule(index).kind == .rule {
      let when = rule(index).when
      if when.named.count(where: { bits & when.bits & $0.mask == 0 }) == 1 {
        cite(rule(index).clauses, .nearest)
      }
    }
    cite([policy.fallback], .fallback)
  }

  private func rule(_ index: Int) -> ResolvedRule { engine.resolved[index] }

  private mutating func cite(_ clauses: [Int], _ role: Citation.Role) {
    for clause in clauses { cite(clause, role) }
  }

  private mutating func cite(_ clauses: [String], _ role: Citation.Role) {
    for name in clauses {
      if let clause = policy.clauses.firstIndex(where: { $0.id == name }) { cite(clause, role) }
    }
  }

  private mutating func cite(_ clause: Int, _ role: Citation.Role) {
    if isCited[clause] { return }
    isCited[clause] = true
    citations.append(Citation(clause: policy.clauses[clause].id, role: role))
  }

  private mutating func note(_ index: Int, _ place: Int) {
    let condition = rule(index).requires[place]
    let rule = policy.rules[rule(index).index]
    let requirement = rule.requires[condition.place]
    for fact in requirement.facts where !unmet.contains(where: { $0.fact == fact }) {
      unmet.append(
        Unmet(
          rule: rule.id, kind: rule.kind, fact: fact, needed: requirement.values(of: fact),
          clause: requirement.clause, say: requirement.say))
    }
  }
}
