internal import PolicyRules

/// Asks what must hold first, among conditions that other rules set.
public struct ConditionsItem: Hashable, Sendable {
  /// How many conditions of other rules stand among the choices.
  public let distractors: Int

  /// Returns the conditions that are asked for: those that some readers find none are not shown.
  static func conditions(of grounds: Grounds, _ judge: Judge) -> [Requirement] {
    judge.distinct(grounds.requirements.filter { !$0.isOpen })
  }

  static func fault(of grounds: Grounds) -> KeyFault? {
    if grounds.requirements.allSatisfy(\.isOpen) { return .noConditions }
    // Either of two exceptions would do, so neither one's conditions must all hold.
    return grounds.weighed.count > 1 ? .alternatives(grounds.weighed.map(\.id)) : nil
  }

  /// The plus/minus rule; "none" where a condition is set is critical where it must not happen.
  func mark(_ given: [String], key: [String], among count: Int, isMust: Bool) -> Mark {
    let mark = Mark(
      ticked: Set(given), right: Set(key), among: count, missing: .tooLenient)
    return Mark(
      credit: mark.credit, direction: mark.direction,
      isCritical: isMust && given.isEmpty && !key.isEmpty)
  }
}
