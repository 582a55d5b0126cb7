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
  /// taken to be affected. With `wording`, other words count as much as another ruling.
  func changes(
    since kept: KeptContent, in folder: LedgerFolder, effective: Day, grace: Int, wording: Bool
  ) throws -> [PolicyChange] {
    var faults = LedgerFaults()
    return try folder.policyUses(faults: &faults).compactMap { use in
      guard let current = policies.first(where: { $0.id == use.policy }),
        current.digest != use.digest,
        let old = try Content.kept(use.contentDigest, in: kept)?.policies.first(where: {
          $0.id == use.policy && $0.digest == use.digest
        })
      else { return nil }
      var change = PolicyChange(
        policy: use.policy, oldDigest: use.digest, topics: [], effective: effective,
        graceDays: grace)
      current.compare(with: old, wording: wording, &change)
      return change
    }
  }

  /// Reads content that was kept, or nothing where it was not.
  static func kept(_ digest: String, in kept: KeptContent) throws -> Content? {
    guard kept.holds(digest) else { return nil }
    return Content(try ContentSource(folder: ContentFolder(kept.folder(digest))))
  }
}

extension KeptContent {
  /// Keeps `files` beside the ledgers, unless they are kept already.
  func keep(_ files: any ContentFiles) throws {
    let digest = files.digest()
    if holds(digest) { return }
    let copies = try files.paths.map { (path: $0, bytes: try files.read($0).bytes) }
    try keep(digest, files: copies, scratch: UInt64.random(in: .min ... .max))
  }
}

extension Policy {
  /// Puts into `change` what is another than under `old`: rulings by topic and role, and words.
  fileprivate func compare(with old: Policy, wording: Bool, _ change: inout PolicyChange) {
    let ids = Set(clauses.map(\.id) + old.clauses.map(\.id))
    change.reworded = ids.filter { clause($0)?.readable != old.clause($0)?.readable }.sorted()
    guard let difference = PolicyDifference(old, self) else {
      change.topics = Set(topics.map(\.id))
      return
    }
    for region in difference.regions {
      let topics =
        region.clausesA.compactMap { old.clause($0)?.topic }
        + region.clausesB.compactMap { clause($0)?.topic }
      change.topics.formUnion(topics)
      for role in roles(in: region.facts) {
        change.topicsByRole[role, default: []].formUnion(topics)
      }
    }
    if wording {
      let topics = change.reworded.compactMap { clause($0)?.topic ?? old.clause($0)?.topic }
      change.topics.formUnion(topics)
      change.topicsByRole = [:]
    }
  }

  /// The words for those who may communicate where `facts` hold.
  private func roles(in facts: Facts) -> [String] {
    guard let sender = vocabulary.fact("sender") else { return [] }
    return facts.mentions(sender)
      ? facts[sender].map { vocabulary[$0].name } : vocabulary[sender].values.map(\.name)
  }
}
