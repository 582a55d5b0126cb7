extension PolicyDifference.Region {
  /// Returns the region in plain words: the situations, and what either policy says of them and why.
  ///
  /// `nameA` and `nameB` are what to call the policies.
  public func sentence(_ vocabulary: Vocabulary, nameA: String, nameB: String) -> String {
    let situations = capitalized(vocabulary.description(of: facts))
    let first = "\(nameA) \(says(a, clausesA))"
    let second = "\(nameB) \(says(b, clausesB))"
    return "\(situations): \(first); \(second)."
  }

  private func says(_ answer: Answer, _ clauses: [String]) -> String {
    guard let verdict = answer.verdict else { return "says nothing" }
    let words = spaced(verdict.rawValue)
    return clauses.isEmpty ? "says \(words)" : "says \(words) (\(clauses.joined(separator: ", ")))"
  }
}
