internal import PolicyRules

/// A situation that an item asks a person to judge, by itself or as one of its options.
struct AskedSituation: Hashable, Sendable {
  let item: ItemID
  /// What holds, with what is presumed filled in; other facts are open.
  let facts: Facts
  let ruling: Ruling

  /// Returns whether the clause called `id` gives the answer here.
  func isDecided(by id: String) -> Bool { ruling.decidingClauses.contains(id) }

  /// Returns whether the clause called `id` takes part in the verdict here.
  func rests(on id: String) -> Bool {
    ruling.citations.contains { citation in
      citation.clause == id && [.deciding, .condition, .exception].contains(citation.role)
    } || isDecided(by: id)
  }
}

extension ScenarioAudit {
  /// Returns every situation that scored items ask about under `policy`.
  func situations(under policy: Policy) -> [AskedSituation] {
    walks.filter { $0.judge.policy.id == policy.id }.flatMap { _, judge, walk in
      walk.visits.compactMap { walk.question($0) }.filter { $0.item.isScored && $0.key.isFair }
        .flatMap { $0.situations(judge.vocabulary) }.filter(\.ruling.isSettled)
    }
  }
}

extension Question {
  fileprivate func situations(_ vocabulary: Vocabulary) -> [AskedSituation] {
    let options = item.kind.options
    guard !options.isEmpty else {
      return [AskedSituation(item: id, facts: facts.completed(ruling), ruling: ruling)]
    }
    return options.compactMap { option in
      guard let judged = judgedOptions[option.id] else { return nil }
      let told = facts.overridden(by: option.facts, of: vocabulary)
      return AskedSituation(item: id, facts: told.completed(judged.ruling), ruling: judged.ruling)
    }
  }
}

extension Facts {
  fileprivate func completed(_ ruling: Ruling) -> Facts {
    ruling.presumed.reduce(into: self) { $0[$1.fact] = [$1] }
  }
}
