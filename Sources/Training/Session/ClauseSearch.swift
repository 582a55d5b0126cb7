public import PolicyRules
internal import StrictYAML

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
    let asked = Set(query.stems)
    guard !asked.isEmpty else { return [] }
    let scored = policy.clauses.enumerated().map { place, clause in
      (score: score(clause, asked), place: place, clause: clause)
    }
    return scored.filter { $0.score > 0 }
      .sorted { ($0.score, $1.place) > ($1.score, $0.place) }
      .prefix(count).map(\.clause)
  }

  /// Returns the clause of this name, or else the clauses under a heading of this name, or else those
  /// whose names begin with this word; capitals do not count.
  public func clauses(named name: String) -> [Clause] {
    let words = name.lowercased().answerWords
    if let clause = policy.clause(name.lowercased()) { return [clause] }
    guard !words.isEmpty else { return [] }
    let below = policy.clauses.filter { $0.section.last?.lowercased().answerWords == words }
    return below.isEmpty
      ? policy.clauses.filter { $0.id.hasPrefix("\(name.lowercased())-") } : below
  }

  /// Returns words of the policy that come near to those of `query`, each once.
  ///
  /// - Complexity: O(words of the policy).
  public func nearWords(to query: String) -> [String] {
    let known = Set(policy.clauses.flatMap { $0.text.lowercased().answerWords })
      .filter { $0.count > 3 }.sorted()
    return query.lowercased().answerWords.filter { $0.count > 3 }
      .compactMap { nearest(to: $0, in: known) }.uniqued
  }

  private func score(_ clause: Clause, _ asked: Set<String>) -> Int {
    let name = Set((clause.id + " " + clause.section.joined(separator: " ")).stems)
    let text = Set(clause.text.stems)
    return asked.reduce(0) { score, word in
      let isNear = text.contains { word.isKin(of: $0) }
      return score + (name.contains(word) ? 3 : 0)
        + (text.contains(word) ? 2 : isNear ? 1 : 0)
    }
  }
}

extension String {
  fileprivate var stems: [String] { lowercased().answerWords.map(\.stem) }

  /// The word without the endings that most often part two forms of an English word.
  private var stem: String {
    for ending in ["ings", "ing", "ions", "ion", "ed", "es", "s", "e"]
    where hasSuffix(ending) && count > ending.count + 2 {
      return String(dropLast(ending.count))
    }
    return self
  }

  /// Whether one of two stems begins with the other, and not by chance; or it ends the other.
  fileprivate func isKin(of other: String) -> Bool {
    let (short, long) = count < other.count ? (self, other) : (other, self)
    guard short.count > 3 else { return false }
    return long.hasPrefix(short) && long.count - short.count < 3 || other.hasSuffix(self)
  }
}
