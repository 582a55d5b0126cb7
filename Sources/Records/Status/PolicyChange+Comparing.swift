internal import PolicyRules
public import Training

extension ContentArchive {
  /// Returns in which topics rulings changed since the policy texts under which people learned.
  ///
  /// An older text is known where it was kept; where it was not, nobody is taken to be affected. The
  /// present text holds from `changedOn` on, else from the day that its policy's file says, else from
  /// `day` on. With `wording`, other words count as much as another ruling.
  public func changes(
    to content: Content, for uses: [PolicyUse], changedOn: Day? = nil, on day: Day,
    grace: Int = 30, wording: Bool = false
  ) throws -> [PolicyChange] {
    var seen: Set<[String]> = []
    var changes: [PolicyChange] = []
    // One text may have been used with several contents, of which not all were kept.
    for use in uses where !seen.contains([use.policy, use.digest]) {
      guard let current = content.policies.first(where: { $0.id == use.policy }),
        current.digest != use.digest,
        let old = try self.content(use.contentDigest)?.policies.first(where: {
          $0.id == use.policy && $0.digest == use.digest
        })
      else { continue }
      seen.insert([use.policy, use.digest])
      var change = PolicyChange(
        policy: use.policy, oldDigest: use.digest, topics: [],
        effective: changedOn ?? current.effective.flatMap { Day($0) } ?? day, graceDays: grace)
      change.compare(current, with: old, wording: wording)
      changes.append(change)
    }
    return changes
  }
}

extension PolicyChange {
  /// Notes what is another in `current` than in `old`: rulings by topic and role, and words.
  fileprivate mutating func compare(_ current: Policy, with old: Policy, wording: Bool) {
    let ids = Set(current.clauses.map(\.id) + old.clauses.map(\.id))
    reworded =
      ids.filter { current.clause($0)?.readable != old.clause($0)?.readable }.sorted()
    // What is not told apart to the end may touch anybody.
    guard let difference = PolicyDifference(old, current), difference.left == 0 else {
      topics = Set(current.topics.map(\.id))
      return
    }
    for region in difference.regions {
      let touched =
        region.clausesA.compactMap { old.clause($0)?.topic }
        + region.clausesB.compactMap { current.clause($0)?.topic }
      topics.formUnion(touched)
      for role in current.vocabulary.roles(in: region.facts) {
        topicsByRole[role, default: []].formUnion(touched)
      }
    }
    if wording {
      topics.formUnion(
        reworded.compactMap { current.clause($0)?.topic ?? old.clause($0)?.topic })
      topicsByRole = [:]
    }
  }
}

extension Vocabulary {
  /// The words for those who may communicate where `facts` hold.
  fileprivate func roles(in facts: Facts) -> [String] {
    guard let sender = fact("sender") else { return [] }
    return facts.mentions(sender) ? facts[sender].map { self[$0].name } : roleWords
  }
}
