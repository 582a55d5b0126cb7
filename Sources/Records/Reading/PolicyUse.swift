/// That completions were reached under one text of a policy, from one state of the content.
public struct PolicyUse: Hashable, Sendable {
  /// The policy.
  public let policy: String
  /// The SHA-256 of its text.
  public let digest: String
  /// The SHA-256 over all content files.
  public let contentDigest: String
}

extension LedgerFolder {
  /// Returns under which policy texts completions were reached, each once, by policy and digest.
  ///
  /// - Complexity: reads all completions; memory grows with the texts.
  public func policyUses(faults: inout LedgerFaults) throws(LedgerFailure) -> [PolicyUse] {
    var digests = FieldTable()
    var uses: [PolicyUse] = []
    let column = CompletionColumn.policyDigest.index
    try scan(.completions, faults: &faults) { row, _ in
      let number = digests.number(row, column)
      guard number == uses.count else { return true }
      uses.append(
        PolicyUse(
          policy: row.text(CompletionColumn.policy.index), digest: row.text(column),
          contentDigest: row.text(CompletionColumn.contentDigest.index)))
      return true
    }
    return uses.sorted { ($0.policy, $0.digest) < ($1.policy, $1.digest) }
  }
}
