extension Engine {
  /// Returns the readings whose ways change the answer, all combinations of ways considered.
  ///
  /// Where the answer depends on facts, a reading that changes it for any completion counts.
  /// - Complexity: O(nodes within the situation).
  func readings(_ judgement: Judgement) -> [Int] {
    let outcomes = open.outcomes(judgement.allowed) & 0b1111
    if outcomes.nonzeroBitCount == 1 { return [] }
    var found = Set<Int>()
    for node in open.reached(judgement.allowed) where open.level(node) >= levels.facts.count {
      found.insert(open.level(node) - levels.facts.count)
    }
    return found.sorted()
  }
}
