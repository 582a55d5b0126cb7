public import PolicyRules

/// Where the answers to an item lead.
public struct Route: Hashable, Sendable {
  /// By the id of the option that was taken.
  public let byOption: [String: Target]
  /// By the verdict on the option, or on the item's situation.
  public let byVerdict: [Verdict: Target]
  /// For the rest.
  public let otherwise: Target?

  /// Returns where `option` with `verdict` leads, or nothing where the scene just goes on.
  public func target(option: String?, verdict: Verdict?) -> Target? {
    if let option, let target = byOption[option] { return target }
    if let verdict, let target = byVerdict[verdict] { return target }
    return otherwise
  }
}
