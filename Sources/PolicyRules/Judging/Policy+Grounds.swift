/// The rules behind a ruling, and the conditions that they set.
public struct Grounds: Hashable, Sendable {
  /// The rules, duties and exceptions that give the verdict.
  public let deciding: [Rule]
  /// The exceptions that would lift a deciding rule, did they not lack a condition.
  public let weighed: [Rule]
  /// The conditions that the deciding rules and the weighed exceptions set.
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
    let standings = engine.standings(situation.bits)
    let deciding = engine.resolved.indices.filter { index in
      engine.resolved[index].gives(verdict, standings[index])
    }
    let weighed = deciding.flatMap { engine.resolved[$0].unless }.filter { exception in
      standings[exception].matches == .holds && standings[exception].lifts == .fails
    }
    return Grounds(
      deciding: deciding.map { rules[engine.resolved[$0].index] },
      weighed: weighed.map { rules[engine.resolved[$0].index] },
      requirements: (deciding + weighed).flatMap { requirements(of: engine.resolved[$0]) })
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

extension ResolvedRule {
  /// Returns whether the rule, standing so, gives `verdict`.
  fileprivate func gives(_ verdict: Verdict, _ standing: Standing) -> Bool {
    guard standing.applies == .holds else { return false }
    switch standing.isMet {
    case .holds: return then == verdict
    case .fails: return kind != .exception && verdict == .unacceptable
    case .open: return false
    }
  }
}

extension Rule {
  /// The facts that it names, its conditions left aside.
  public var facts: [Fact] { when.named }
}
