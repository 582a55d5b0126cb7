internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Training

extension Library {
  /// The words for what people do: the values of the fact that says who communicates.
  var roleWords: [String] {
    vocabulary.fact("sender").map { vocabulary[$0].values.map(\.name) } ?? []
  }
}

extension Content {
  /// Returns in which topics rulings changed since the policy texts under which people learned.
  ///
  /// An older text is known where it was kept beside the ledgers; where it was not, nobody is
  /// taken to be affected.
  func changes(
    since kept: KeptContent, in folder: LedgerFolder, effective: Day, grace: Int
  ) throws -> [PolicyChange] {
    var faults = LedgerFaults()
    return try folder.policyUses(faults: &faults).compactMap { use in
      guard let current = policies.first(where: { $0.id == use.policy }),
        current.digest != use.digest,
        let old = try Content.kept(use.contentDigest, in: kept)?.policies.first(where: {
          $0.id == use.policy && $0.digest == use.digest
        })
      else { return nil }
      return PolicyChange(
        policy: use.policy, oldDigest: use.digest, topics: current.topics(changedFrom: old),
        effective: effective, graceDays: grace)
    }
  }

  /// Reads content that was kept, or nothing where it was not.
  static func kept(_ digest: String, in kept: KeptContent) throws -> Content? {
    guard kept.holds(digest) else { return nil }
    return Content(try ContentSource(folder: ContentFolder(kept.folder(digest))))
  }

  /// Keeps this content beside the ledgers in `records`, unless it is kept already.
  func keep(in records: String) throws {
    let kept = KeptContent(records: records)
    let digest = source.digest()
    if kept.holds(digest) { return }
    let files = try source.paths.map { (path: $0, bytes: try source.read($0).bytes) }
    try kept.keep(digest, files: files, scratch: UInt64.random(in: .min ... .max))
  }
}

extension Policy {
  /// Returns the topics in which a ruling is another than under `old`.
  fileprivate func topics(changedFrom old: Policy) -> Set<String> {
    guard let difference = PolicyDifference(old, self) else { return Set(topics.map(\.id)) }
    return Set(
      difference.regions.flatMap { region in
        region.clausesA.compactMap { old.clause($0)?.topic }
          + region.clausesB.compactMap { clause($0)?.topic }
      })
  }
}
