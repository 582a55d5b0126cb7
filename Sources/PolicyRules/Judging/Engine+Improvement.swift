extension Engine {
  /// Returns the smallest change of what the sender can choose that leads to a better verdict.
  ///
  /// Fewest changed facts first; among those, what fills in something unknown before what changes a
  /// yes or no, and that before another choice; then the better verdict. Circumstances never change,
  /// and the better verdict holds for every completion of what stays unknown.
  func improvement(_ judgement: Judgement, _ vocabulary: Vocabulary) -> Improvement? {
    guard let verdict = judgement.answer.verdict, verdict > .acceptable else { return nil }
    let prices = Prices(judgement.allowed, levels, vocabulary)
    var best: (path: Path, goal: Verdict)?
    for goal in Verdict.allCases where goal < verdict {
      let search = ChangeSearch(diagram: adopted, prices: prices, goal: Forest.Node(goal.rank))
      guard let path = search.cheapest(under: best?.path.cost ?? .max) else { continue }
      best = (path, goal)
    }
    return best.map { best in
      let changes = best.path.steps.map { value in
        Improvement.Change(
          fact: value.fact, from: judgement.situation.value(of: value.fact), to: value)
      }
      return Improvement(changes: changes.sorted { $0.fact < $1.fact }, becomes: best.goal)
    }
  }
}

/// Values to choose, and what that costs.
struct Path {
  var cost: Int
  var steps: [Value] = []
}

/// What it costs to have a value: nothing if it holds, and nil if the sender cannot choose it.
struct Prices {
  /// The possible values of each level.
  let allowed: [UInt32]
  let levels: Levels
  private let isChosen: [Bool]

  /// More than all differences of taste together, so that fewer changes always win.
  private static let change = 1000
  private static let switched = 1
  private static let other = 4

  init(_ allowed: [UInt32], _ levels: Levels, _ vocabulary: Vocabulary) {
    self.allowed = allowed
    self.levels = levels
    isChosen = levels.facts.map { vocabulary[$0].isChosen }
  }

  /// Returns whether the values of `level` are still open.
  func isOpen(_ level: Int) -> Bool { allowed[level].nonzeroBitCount > 1 }

  func price(_ value: Int, at level: Int) -> Int? {
    let bit = UInt32(1) << UInt32(value)
    if allowed[level] == bit { return 0 }
    guard isChosen[level] else { return nil }
    if allowed[level] & bit != 0 { return Prices.change }
    return Prices.change + (levels.facts[level].width > 2 ? Prices.other : Prices.switched)
  }
}
