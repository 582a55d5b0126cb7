extension Engine {
  /// Returns the smallest change of what the sender can choose that leads to a better verdict.
  ///
  /// Small is what keeps the means and fills in conditions; another channel or action counts as more
  /// than three conditions. Of equally small changes the better verdict wins, which then holds for
  /// every completion of what stays unknown. Circumstances never change, nor is anything advised for
  /// which the vocabulary has no `do`, nor what it calls of no use.
  func improvement(_ judgement: Judgement) -> Improvement? {
    guard let verdict = judgement.answer.verdict, verdict > .acceptable else { return nil }
    let prices = Prices(
      allowed: judgement.allowed, levels: levels, advised: advised(given: judgement.allowed))
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

extension Engine {
  /// Returns the values that a person can be told to choose where `allowed` are possible.
  private func advised(given allowed: [UInt32]) -> [UInt32] {
    var advised = advised
    for masks in unadvised {
      let open = masks.indices.filter { allowed[$0] & ~masks[$0] != 0 }
      // Where more than one fact would have to change, the advice is about all of them.
      if open.count == 1, let level = open.first { advised[level] &= ~masks[level] }
    }
    return advised
  }
}

/// Values to choose, and what that costs.
struct Path {
  var cost: Int
  var steps: [Value] = []
}

/// What it costs to have a value: nothing if it holds, and nil if nobody can be told to choose it.
struct Prices {
  /// The possible values of each level.
  let allowed: [UInt32]
  let levels: Levels
  /// The values of each level that a person can be told to choose.
  let advised: [UInt32]

  /// Returns whether the values of `level` are still open.
  func isOpen(_ level: Int) -> Bool { allowed[level].nonzeroBitCount > 1 }

  /// Returns what it costs to have the value at `value` of the fact at `level`.
  func price(_ value: Int, at level: Int) -> Int? {
    let bit = UInt32(1) << UInt32(value)
    if allowed[level] == bit { return 0 }
    guard advised[level] & bit != 0 else { return nil }
    return allowed[level] & bit != 0 ? 8 : levels.widths[level] > 2 ? 30 : 9
  }
}
