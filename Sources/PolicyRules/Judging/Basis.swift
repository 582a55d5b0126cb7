/// Gathers the clauses that a ruling rests on, and the conditions that are not met.
struct Basis {
  let policy: Policy
  let engine: Engine
  let judgement: Judgement
  private(set) var citations: [Citation] = []
  private(set) var unmet: [Unmet] = []
  private let standings: [Standing]

  init(policy: Policy, engine: Engine, judgement: Judgement) {
    self.policy = policy
    self.engine = engine
    self.judgement = judgement
    standings = engine.standings(policy.vocabulary.possible(judgement.situation.bits))
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
    let giving = engine.resolved.indices.filter { verdicts($0).contains(verdict) }
    let certain = giving.filter { isCertain($0) }
    let deciding = certain.isEmpty ? giving : certain
    for index in deciding { citeBroken(index, verdict) }
    for index in deciding { cite(rule(index).clauses, .deciding) }
    for index in deciding { citeConditions(index, verdict) }
    for index in deciding { citeExceptions(index) }
    for index in engine.resolved.indices
    where rule(index).kind == .exception && standings[index].lifts == .holds {
      citeLifted(by: index)
    }
    for index in engine.resolved.indices
    where rule(index).kind != .exception && standings[index].applies == .holds {
      cite(rule(index).clauses, .applying)
    }
  }

  /// Cites the conditions that make a rule unacceptable; their clauses decide.
  private mutating func citeBroken(_ index: Int, _ verdict: Verdict) {
    guard verdict == .unacceptable else { return }
    for place in standings[index].unmet {
      let requirement = requirement(index, place)
      if rule(index).kind == .duty { cite(rule(index).clauses, .deciding) }
      cite([requirement.clause], .deciding)
      note(requirement)
    }
  }

  private mutating func citeConditions(_ index: Int, _ verdict: Verdict) {
    guard engine.resolved[index].then == verdict, standings[index].isMet != .fails else { return }
    for place in engine.resolved[index].requires.indices {
      cite([requirement(index, place).clause], .condition)
    }
  }

  /// Cites exceptions that were weighed and did not lift the rule, with what they lack.
  ///
  /// Where several would lift it, only those count that lack no more than another one does.
  private mutating func citeExceptions(_ index: Int) {
    let weighed = engine.resolved[index].unless.filter { standings[$0].matches != .fails }
    for exception in weighed { cite(rule(exception).clauses, .exception) }
    let failing = weighed.filter { standings[$0].lifts == .fails }
    for exception in failing where !failing.contains(where: { lacksLess($0, than: exception) }) {
      for requirement in lacking(exception) {
        cite([requirement.clause], .exception)
        note(requirement)
      }
    }
  }

  private func lacksLess(_ exception: Int, than other: Int) -> Bool {
    let less = Set(lacking(exception).flatMap(\.facts))
    return less.isStrictSubset(of: lacking(other).flatMap(\.facts))
  }

  private func lacking(_ exception: Int) -> [Requirement] {
    standings[exception].unmet.map { requirement(exception, $0) }
  }

  private mutating func citeLifted(by exception: Int) {
    cite(rule(exception).clauses, .exception)
    for place in engine.resolved[exception].requires.indices {
      cite([requirement(exception, place).clause], .condition)
    }
    for index in engine.resolved.indices
    where engine.resolved[index].unless.contains(exception) && standings[index].matches == .holds {
      cite(rule(index).clauses, .applying)
    }
  }

  /// Cites, where the answer depends, what speaks of the facts that it hangs on.
  private mutating func gatherOpen() {
    let open = Set(judgement.dependsOn)
    for index in engine.resolved.indices where !verdicts(index).isEmpty {
      let resolved = engine.resolved[index]
      let isOpen = resolved.when.named.contains { open.contains($0) }
      let conditions = standings[index].open.filter { place in
        resolved.requires[place].cube.named.contains { open.contains($0) }
      }
      let excepted = resolved.unless.filter { standings[$0].applies != .fails }
      guard isOpen || !conditions.isEmpty || !excepted.isEmpty else { continue }
      for place in conditions { cite([requirement(index, place).clause], .deciding) }
      cite(rule(index).clauses, .deciding)
      for exception in excepted { cite(rule(exception).clauses, .exception) }
    }
  }

  /// Cites, where no rule speaks, the rules that one other fact would make speak.
  private mutating func gatherNearest() {
    for silence in policy.silences where silence.when.truth(in: judgement.situation.bits) == .holds
    {
      cite(silence.clauses, .nearest)
    }
    for index in engine.resolved.indices
    where rule(index).kind == .duty && standings[index].applies == .holds {
      cite(rule(index).clauses, .applying)
    }
    for index in engine.resolved.indices where rule(index).kind == .rule {
      let misses = engine.resolved[index].when.named.count { fact in
        judgement.situation.bits & engine.resolved[index].when.bits & fact.mask == 0
      }
      if misses == 1 { cite(rule(index).clauses, .nearest) }
    }
    cite([policy.fallback], .fallback)
  }

  /// The verdicts that the rule may give here; none while it gives none.
  private func verdicts(_ index: Int) -> [Verdict] {
    let standing = standings[index]
    guard standing.applies != .fails else { return [] }
    var list: [Verdict] = []
    if let then = engine.resolved[index].then, standing.isMet != .fails { list.append(then) }
    if engine.resolved[index].kind != .exception, standing.isMet != .holds {
      list.append(.unacceptable)
    }
    return list
  }

  private func isCertain(_ index: Int) -> Bool {
    let standing = standings[index]
    guard standing.applies == .holds, verdicts(index).count == 1 else { return false }
    return standing.isMet != .open || engine.resolved[index].then == .unacceptable
  }

  private func rule(_ index: Int) -> Rule { policy.rules[engine.resolved[index].index] }

  private func requirement(_ index: Int, _ place: Int) -> Requirement {
    rule(index).requires[engine.resolved[index].requires[place].place]
  }

  private mutating func cite(_ clauses: [String], _ role: Citation.Role) {
    for clause in clauses where !citations.contains(where: { $0.clause == clause }) {
      citations.append(Citation(clause: clause, role: role))
    }
  }

  private mutating func note(_ requirement: Requirement) {
    for fact in requirement.facts where !unmet.contains(where: { $0.fact == fact }) {
      unmet.append(
        Unmet(fact: fact, needed: requirement.values(of: fact), clause: requirement.clause))
    }
  }
}
