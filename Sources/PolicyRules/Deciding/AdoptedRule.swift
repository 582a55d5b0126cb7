/// A rule as the adopted ways leave it, in plain parts: for programs that say the same elsewhere.
package struct AdoptedRule: Sendable {
  package let id: String
  package let kind: Rule.Kind
  /// The facts that it names.
  package let when: Facts
  package let then: Verdict?
  /// What each of its conditions asks for.
  package let requires: [Facts]
  /// The exceptions that lift it, by name.
  package let unless: [String]
}

extension Policy {
  /// The rules, duties and exceptions that take part in the adopted ways, in the policy's order.
  package var adoptedRules: [AdoptedRule] {
    let resolved = compiled.resolved
    return resolved.map { rule in
      AdoptedRule(
        id: rules[rule.index].id, kind: rule.kind, when: rule.when.limits, then: rule.then,
        requires: rule.requires.map(\.cube.limits),
        unless: rule.unless.map { rules[resolved[$0].index].id })
    }
  }
}

extension Cube {
  /// The facts that it limits, with the values that it leaves them.
  fileprivate var limits: Facts { Facts(limited) }
}
