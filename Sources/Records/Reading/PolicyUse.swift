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
  /// Returns under which policy texts, and from which content, completions were reached, each once, by
  /// policy, digest and content; two organizations may have one text.
  ///
  /// - Complexity: reads all completions; memory grows with the texts.
  public func policyUses(faults: inout LedgerFaults) throws(LedgerFailure) -> [PolicyUse] {
    var fields = FieldTable()
    var seen: Set<[Int]> = []
    var last: (Int, Int, Int) = (-1, -1, -1)
    var uses: [PolicyUse] = []
    let columns = [CompletionColumn.policy, .policyDigest, .contentDigest].map(\.index)
    try scan(.completions, faults: &faults) { row, _ in
      let use = (
        fields.number(row, columns[0]), fields.number(row, columns[1]),
        fields.number(row, columns[2])
      )
      // Most rows are like the one before.
      guard use != last else { return true }
      last = use
      guard seen.insert([use.0, use.1, use.2]).inserted else { return true }
      uses.append(
        PolicyUse(
          policy: row.text(columns[0]), digest: row.text(columns[1]),
          contentDigest: row.text(columns[2])))
      return true
    }
    return uses.sorted {
      ($0.policy, $0.digest, $0.contentDigest) < ($1.policy, $1.digest, $1.contentDigest)
    }
  }
}
