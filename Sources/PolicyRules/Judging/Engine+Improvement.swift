extension Engine {
  /// Returns the smallest change of what the sender can choose that leads to a better verdict.
  ///
  /// Small is what keeps the means and fills in conditions; another channel or action counts as more
  /// than three conditions. Of equally small changes the better verdict wins. Circumstances never
  /// change, nor is anything advised for which the vocabulary has no `do`.
  /// - Complexity: O(nodes · values).
  func improvement(_ judgement: Judgement, _ vocabulary: Vocabulary) -> Improvement? {
    guard let verdict = judgement.answer.verdict, verdict > .acceptable else { return nil }
    var search = Search(engine: self, allowed: judgement.allowed, vocabulary: vocabulary)
    let better = Verdict.allCases.filter { $0 < verdict }
    let found = better.compactMap { goal in
      search.cheapest(to: Forest.Node(goal.rank)).map { (goal, $0) }
    }
    guard let (goal, path) = found.min(by: { ($0.1.cost, $0.0) < ($1.1.cost, $1.0) }) else {
      return nil
    }
    let changes = path.steps.map { value in
      Improvement.Change(
        fact: value.fact, from: judgement.situation.value(of: value.fact), to: value)
    }
    return Improvement(changes: changes.sorted { $0.fact < $1.fact }, becomes: goal)
  }
}

/// A shortest-path search through the adopted diagram.
private struct Search {
  struct Path {
    var cost: Int
    var steps: [Value]
  }

  let engine: Engine
  let allowed: [UInt32]
  let vocabulary: Vocabulary
  private var known: [Forest.Node: Path?] = [:]

  init(engine: Engine, allowed: [UInt32], vocabulary: Vocabulary) {
    self.engine = engine
    self.allowed = allowed
    self.vocabulary = vocabulary
  }

  /// Returns the cheapest changes after which the answer is `goal` for every completion.
  mutating func cheapest(to goal: Forest.Node) -> Path? {
    known = [:]
    return path(engine.adopted, goal)
  }

  private mutating func path(_ node: Forest.Node, _ goal: Forest.Node) -> Path? {
    if node < Forest.codes { return node == goal ? Path(cost: 0, steps: []) : nil }
    if let done = known[node] { return done }
    let level = engine.forest.level(node)
    let fact = engine.levels.facts[level]
    var best: Path?
    for value in fact.values {
      guard let price = price(of: value, level) else { continue }
      guard var way = path(engine.forest.child(node, value.index), goal) else { continue }
      way.cost += price
      if price > 0 { way.steps.append(value) }
      if way.cost < best?.cost ?? .max { best = way }
    }
    known[node] = best
    return best
  }

  /// Returns what it costs to have `value`: nothing if it holds, none if it cannot be chosen.
  private func price(of value: Value, _ level: Int) -> Int? {
    let mask = allowed[level]
    let bit = UInt32(1) << UInt32(value.index)
    if mask == bit { return 0 }
    // What the vocabulary gives no advice for, nobody is told to do.
    guard vocabulary[value.fact].isChosen, vocabulary[value].advice != nil else { return nil }
    let isFillingIn = mask & bit != 0
    return isFillingIn ? 8 : value.fact.width > 2 ? 30 : 9
  }
}
