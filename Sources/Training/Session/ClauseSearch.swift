public import PolicyRules

/// Finds clauses by words.
public struct ClauseSearch: Sendable {
  private let policy: Policy

  /// Searches the clauses of `policy`.
  public init(policy: Policy) {
    self.policy = policy
  }

  /// Returns at most `count` clauses that hold words of `query`, those with most of them first.
  ///
  /// A word of the clause's name or section counts more than one of its text.
  /// - Complexity: O(words of the policy).
  public func clauses(for query: String, atMost count: Int = 5) -> [Clause] {
    let asked = Set(query.lowercased().answerWords.map(stem))
    guard !asked.isEmpty else { return [] }
    let scored = policy.clauses.enumerated().map { place, clause in
      (score: score(clause, asked), place: place, clause: clause)
    }
    return scored.filter { $0.score > 0 }
      .sorted { ($0.score, $1.place) > ($1.score, $0.place) }
      .prefix(count).map(\.clause)
  }

  private func score(_ clause: Clause, _ asked: Set<String>) -> Int {
    let name = Set((clause.id + " " + clause.section.joined(separator: " ")).stems)
    let text = Set(clause.text.stems)
    return asked.reduce(0) { score, word in
      let isNear = word.count > 3 && text.contains { $0.hasPrefix(word) || $0.hasSuffix(word) }
      return score + (name.contains(word) ? 3 : 0)
        + (text.contains(word) ? 2 : isNear ? 1 : 0)
    }
  }
}

extension String {
  fileprivate var stems: [String] { lowercased().answerWords.map(stem) }
}

/// Cuts the endings that most often part two forms of an English word.
private func stem(_ word: String) -> String {
  for ending in ["ing", "ed", "es", "s"]
  where word.hasSuffix(ending) && word.count > ending.count + 2 {
    return String(word.dropLast(ending.count))
  }
  return word
}
