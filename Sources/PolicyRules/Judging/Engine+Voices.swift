extension Engine {
  /// Returns the verdicts that the rule may give, one bit a verdict's rank; 0 where it gives none.
  func verdicts(_ index: Int, _ standing: Standing) -> UInt8 {
    guard standing.applies != .fails else { return 0 }
    var verdicts: UInt8 = 0
    if let then = resolved[index].then, standing.unmet == 0 { verdicts |= then.bit }
    let canBeBroken = standing.unmet != 0 || standing.open != 0
    if resolved[index].kind != .exception, canBeBroken { verdicts |= Verdict.unacceptable.bit }
    return verdicts
  }

  /// Returns whether the rule gives one verdict whatever the unknown facts are.
  func isCertain(_ index: Int, _ standing: Standing) -> Bool {
    standing.applies == .holds && verdicts(index, standing).nonzeroBitCount == 1
      && (resolved[index].kind != .exception || standing.isMet == .holds)
  }

  /// Returns the places of the rules that give `verdict`: those that do for certain, if there are.
  func deciding(_ verdict: Verdict, _ standings: [Standing]) -> [Int] {
    let giving = standings.indices.filter { verdicts($0, standings[$0]) & verdict.bit != 0 }
    let certain = giving.filter { isCertain($0, standings[$0]) }
    return certain.isEmpty ? giving : certain
  }
}

extension Verdict {
  /// A bit of its own among the verdicts.
  var bit: UInt8 { 1 << UInt8(rank) }
}
