/// The closed list of facts and values in which policies and scenarios speak.
public struct Vocabulary: Sendable {
  /// The facts, in the file's order.
  public let facts: [FactDefinition]
  /// Combinations that cannot occur, and why.
  public let impossible: [Impossibility]
  /// Combinations that no advice leads to, and why.
  public let unadvised: [Impossibility]
  let byName: [String: Int]

  init(facts: [FactDefinition], impossible: [Impossibility], unadvised: [Impossibility]) {
    self.facts = facts
    self.impossible = impossible
    self.unadvised = unadvised
    byName = Dictionary(
      facts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the definition of `fact`.
  public subscript(fact: Fact) -> FactDefinition { facts[fact.index] }

  /// Returns the definition of `value`.
  public subscript(value: Value) -> ValueDefinition { facts[value.fact.index].values[value.index] }

  /// Returns the fact called `name`, if there is one.
  public func fact(_ name: String) -> Fact? { byName[name].map { facts[$0].fact } }

  /// Returns the value called `name` of `fact`, if there is one.
  public func value(_ name: String, of fact: Fact) -> Value? {
    self[fact].values.firstIndex { $0.name == name }.map { Value(fact: fact, index: $0) }
  }
}
