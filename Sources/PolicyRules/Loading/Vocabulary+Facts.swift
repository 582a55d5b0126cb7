public import StrictYAML

extension Vocabulary {
  /// Reads a group of `fact: value` or `fact: [value, value]`, or reports what is wrong with it.
  ///
  /// - Returns: the facts that were understood; none where `node` is no group.
  public func readFacts(_ node: Node, into findings: inout Findings) -> Facts? {
    readPlaced(node, into: &findings)?.facts
  }

  /// Reads a group of facts, and where each of its words stands.
  func readPlaced(
    _ node: Node, into findings: inout Findings
  ) -> (facts: Facts, places: FactPlaces)? {
    guard case .mapping(let entries, let position) = node else {
      findings.error(
        "wrong-shape", "facts must be a group of `fact: value`, not \(node.kind)",
        at: node.position)
      return nil
    }
    var places = FactPlaces(start: position)
    for entry in entries {
      guard let fact = fact(entry.key.text) else {
        findings.unknown("fact", entry.key, in: facts.map(\.name))
        continue
      }
      places.facts[fact] = entry.key.position
      readValues(entry.value, of: fact, &places, into: &findings)
    }
    return (Facts(places.values.keys), places)
  }

  private func readValues(
    _ node: Node, of fact: Fact, _ places: inout FactPlaces, into findings: inout Findings
  ) {
    let items: [Node]
    if case .sequence(let list, _) = node { items = list } else { items = [node] }
    if items.isEmpty {
      findings.error(
        "empty-field", "`\(self[fact].name)` has an empty list of values", at: node.position)
    }
    for word in items.compactMap({ $0.asText(self[fact].name, into: &findings) }) {
      guard let value = value(word.text, of: fact) else {
        let known = self[fact].values.map(\.name)
        findings.unknown("value", word, of: self[fact].name, in: known)
        continue
      }
      if places.values.updateValue(word.position, forKey: value) != nil {
        findings.error("duplicate-value", "`\(word.text)` stands here twice", at: word.position)
      }
    }
  }
}
