extension Engine {
  /// Returns the readings whose ways change the answer, all combinations of ways considered.
  ///
  /// Where the answer depends on facts, a reading that changes it for any completion counts.
  func readings(_ judgement: Judgement) -> [Int] {
    if forest.outcomes(open, judgement.allowed) & 0b1111 == code(judgement.answer) { return [] }
    var scratch = forest
    let root = scratch.restrictedToPossible(open, judgement.allowed)
    return scratch.support(root).filter { $0 >= levels.facts.count }
      .map { $0 - levels.facts.count }.sorted()
  }

  /// Returns the set that holds only this answer's code; empty for an answer that depends.
  private func code(_ answer: Answer) -> UInt32 {
    switch answer {
    case .verdict(let verdict): 1 << UInt32(verdict.rank)
    case .notCovered: 1
    case .depends: 0
    }
  }
}
