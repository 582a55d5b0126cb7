public import PolicyRules

/// What the policy says is right for an item, in codes.
public struct Key: Hashable, Sendable {
  /// The right answer in codes: a verdict, option ids, conditions, letters or clauses.
  public let codes: [String]
  /// What another way of an open point makes right, where the policy as read is silent.
  public internal(set) var alsoRight: [String] = []
  /// Why there is no key, where there is none.
  public let fault: KeyFault?
  /// Whether it is the same in every way of reading every open point.
  public internal(set) var isSettled: Bool
  /// The deciding clauses' ids.
  public let clauses: [String]
  /// The policy's answer for the item's situation; for options, for the best of them.
  public let answer: Answer

  /// Whether the item can be asked and marked fairly.
  public var isFair: Bool { fault == nil && isSettled }
}

/// Why an item has no key under a policy.
public enum KeyFault: Hashable, Sendable {
  /// The answer depends on facts that the item leaves open.
  case depends(on: [Fact], option: String?)
  /// The policy is silent on the situation.
  case notCovered(option: String?)
  /// Several options are equally good, and the item does not say that any will do.
  case severalBest([String])
  /// Every option is right, or none is.
  case allOrNone
  /// The ruling sets no condition.
  case noConditions
  /// Either of several exceptions would do, so no one condition must hold.
  case alternatives([String])
  /// No clause decides.
  case noClause
}

extension Key {
  /// Makes the key that one ruling gives.
  init(codes: [String], fault: KeyFault? = nil, judged: Judged) {
    self.init(codes: codes, fault: judged.ruling.fault() ?? fault, judged: [judged.ruling])
  }

  /// Makes the key that `judged` gives, the ruling that matters most first.
  init(codes: [String], fault: KeyFault?, judged: [Ruling]) {
    self.init(
      codes: codes, fault: fault, isSettled: judged.allSatisfy(\.isSettled),
      clauses: judged.first?.decidingClauses ?? [], answer: judged.first?.answer ?? .notCovered)
  }
}

extension Ruling {
  /// Returns why no key can rest on it, if so; `option` names whose ruling it is.
  func fault(option: String? = nil) -> KeyFault? {
    switch answer {
    case .verdict: nil
    case .depends: .depends(on: dependsOn, option: option)
    case .notCovered: .notCovered(option: option)
    }
  }

  /// The clauses that decide, in the ruling's order; where the policy is silent, the one that says
  /// what to do then.
  var decidingClauses: [String] {
    let role: Citation.Role = answer == .notCovered ? .fallback : .deciding
    return citations.filter { $0.role == role }.map(\.clause)
  }
}
