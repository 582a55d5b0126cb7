internal import PolicyRules
internal import Synchronization

/// Which items a policy marks fairly, each found at the first question: to find out takes as long as many rulings.
final class FairItems: Sendable {
  private let known = Mutex<[String: [Placement: Bool]]>([:])

  /// Returns whether the item at `placement` has a key under the library's policy called `policy` by
  /// which it can be marked.
  func contains(_ placement: Placement, of library: Library, under policy: String) -> Bool {
    if let isFair = known.withLock({ $0[policy]?[placement] }) { return isFair }
    let isFair = FairItems.isFair(placement, of: library, under: policy)
    known.withLock { $0[policy, default: [:]][placement] = isFair }
    return isFair
  }

  private static func isFair(
    _ placement: Placement, of library: Library, under policy: String
  ) -> Bool {
    guard let policy = library.policies.first(where: { $0.id == policy }) else { return true }
    let scenario = library.scenarios[placement.scenario]
    let question = Question(
      library.item(placement), in: scenario.id, facts: scenario.scenes[placement.scene].facts,
      judge: Judge(policy, advises: false), seed: 0)
    return question?.key.isFair ?? false
  }
}
