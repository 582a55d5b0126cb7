/// The rules behind a ruling, and the conditions that they set.
public struct Grounds: Hashable, Sendable {
  /// The rules, duties and exceptions that give the verdict: those that do for certain, if there are.
  public let deciding: [Rule]
  /// The exceptions that would lift a deciding rule, did they not lack a condition.
  public let weighed: [Rule]
  /// The conditions that rules which decide for certain and the weighed exceptions set.
  public let requirements: [Requirement]
}

extension Policy {
  /// Returns the rules that give the verdict on `situation`; none where there is no verdict.
  ///
  /// - Complexity: O(nodes of the policy's diagram within the situation).
  public func grounds(of situation: Situation) -> Grounds {
    let engine = compiled
    guard case .verdict(let verdict) = answer(on: situation) else {
      return Grounds(deciding: [], weighed: [], requirements: [])
    }
    let standings = engine.standings(vocabulary.possible(situation.bits))
    let deciding = engine.deciding(verdict, standings)
    var isWeighed = Array(repeating: false, count: standings.count)
    let certain = deciding.filter { engine.isCertain($0, standings[$0]) }
    let weighed = deciding.flatMap { engine.resolved[$0].unless }.filter { exception in
      defer { isWeighed[exception] = true }
      return !isWeighed[exception] && standings[exception].matches == .holds
        && standings[exception].lifts == .fails
    }
    return Grounds(
      deciding: deciding.map { rules[engine.resolved[$0].index] },
      weighed: weighed.map { rules[engine.resolved[$0].index] },
      requirements: (certain + weighed).flatMap { requirements(of: engine.resolved[$0]) })
  }

  /// The conditions that rules and exceptions set, readings as adopted; duties are left out.
  public var requirements: [Requirement] {
    compiled.resolved.filter { $0.kind != .duty }.flatMap { requirements(of: $0) }
  }

  /// What duties ask for, readings as adopted.
  public var dutyRequirements: [Requirement] {
    compiled.resolved.filter { $0.kind == .duty }.flatMap { requirements(of: $0) }
  }

  private func requirements(of rule: ResolvedRule) -> [Requirement] {
    rule.requires.map { rules[rule.index].requires[$0.place] }
  }
}

extension Rule {
  /// The facts that it names, its conditions left aside.
  public var facts: [Fact] { when.named }
}
