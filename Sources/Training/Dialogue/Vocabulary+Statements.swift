package import PolicyRules

extension Vocabulary {
  /// Every fact with each of its values, as they are typed: `sender=coach`.
  package var statements: [String] {
    facts.flatMap { fact in fact.values.map { "\(fact.name)=\($0.name)" } }
  }

  /// Proposes `word` as a fact's name, or behind its `=` as one of its values.
  package func proposals(forFact word: String) -> [Proposal] {
    guard let sign = word.firstIndex(of: "=") else {
      return facts.map { "\($0.name)=" }.proposals(for: word).map {
        Proposal(text: $0.text, replacing: $0.replacing, isWhole: false)
      }
    }
    guard let fact = fact(String(word[..<sign])) else { return [] }
    return self[fact].values.map(\.name)
      .proposals(for: String(word[word.index(after: sign)...]))
  }
}
