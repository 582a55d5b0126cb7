internal import PolicyRules
internal import Synchronization

/// A policy read otherwise: kept, because each reading anew takes as long as many rulings.
final class OtherWays: Sendable {
  private let made = Mutex<[[String]: [Judge]]>([:])

  /// Returns judges of `policy` in every way of the readings called `names`.
  func judges(of policy: Policy, _ names: [String]) -> [Judge] {
    made.withLock { made in
      if let judges = made[names] { return judges }
      let judges = policy.inEveryWay(of: names).map { Judge($0, advises: false) }
      made[names] = judges
      return judges
    }
  }
}
