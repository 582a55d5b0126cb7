internal import PolicyRules

/// What the policies say, to be found again in the prose of scenarios.
struct PolicyWords: Sendable {
  /// The clauses' names that are no plain words.
  let clauseNames: Set<String>
  private let runs: Set<UInt64>

  /// So many words in a row are no chance.
  private static let length = 10

  init(_ policies: [Policy]) {
    let clauses = policies.flatMap(\.clauses)
    clauseNames = Set(clauses.map(\.id).filter { $0.contains("-") })
    runs = Set(clauses.flatMap { Text($0.text).fingerprints(Self.length) })
  }

  /// Returns whether `text` repeats words of a policy.
  func areRepeated(in text: Text) -> Bool {
    text.fingerprints(Self.length).contains { runs.contains($0) }
  }
}
