internal import PolicyRules
internal import StrictYAML

extension ScenarioReader {
  /// Returns the statement called `field`; reports facts and values that the vocabulary lacks.
  mutating func facts(_ field: String, of fields: Fields) -> Facts {
    var facts = Facts()
    for entry in fields.entries(field, into: &findings) {
      guard let fact = known.vocabulary.fact(entry.key.text) else {
        findings.unknown("fact", entry.key, in: known.vocabulary.facts.map(\.name))
        continue
      }
      facts[fact] = values(entry.value, of: fact)
    }
    return facts
  }

  private mutating func values(_ node: Node, of fact: Fact) -> [Value] {
    let definition = known.vocabulary[fact]
    let words: [Node] = if case .sequence(let items, _) = node { items } else { [node] }
    if words.isEmpty {
      findings.error("empty-field", "`\(definition.name)` has no value", at: node.position)
    }
    return words.compactMap { word in
      guard let word = word.asText(definition.name, into: &findings) else { return nil }
      if let value = known.vocabulary.value(word.text, of: fact) { return value }
      let values = definition.values.map(\.name)
      // An author who is new to the vocabulary has no other list at hand.
      let all = "known: \(values.map { ticked($0) }.joined(separator: ", "))"
      findings.error(
        "unknown-value", "unknown value \(ticked(word.text)) for `\(definition.name)`",
        at: word.position, help: suggestion(for: word.text, in: values) ?? all)
      return nil
    }
  }
}
