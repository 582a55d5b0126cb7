public import PolicyRules

extension CoverageReport {
  /// Everything, for programs.
  public var json: JSON {
    .members([
      "policy": .string(policy.id), "noticed": .integer(noticed),
      "missed": .integer(missed.count),
      "silent": .integer(mutants.count { $0.outcome == .silent }),
      "unsettled": .integer(mutants.count { $0.outcome == .unsettled }),
      "clauses": .array(coverage.clauses.map(json)), "changes": .array(mutants.map(json)),
    ])
  }

  private func json(_ clause: ClauseCoverage) -> JSON {
    .members([
      "clause": .string(clause.clause), "topic": .string(clause.topic),
      "items": .array(clause.items.map(\.json)), "decides": .bool(clause.decides),
      "yields": .bool(clause.yields), "pair": clause.pair.map(json) ?? .null,
      "can_decide": .bool(clause.canDecide), "can_have_pair": .bool(clause.canHavePair),
      "whole": .bool(clause.isWhole),
    ])
  }

  private func json(_ pair: MinimalPair) -> JSON {
    .members([
      "fact": .string(policy.vocabulary[pair.fact].name), "decided": pair.decided.json,
      "spared": pair.spared.json,
    ])
  }

  private func json(_ coverage: MutantCoverage) -> JSON {
    let (word, item, facts): (String, JSON, JSON) =
      switch coverage.outcome {
      case .noticed(let item): ("noticed", item.json, .null)
      case .silent: ("silent", .null, .null)
      case .unsettled: ("unsettled", .null, .null)
      case .missed(let facts): ("missed", .null, facts.json(policy.vocabulary))
      }
    return .members([
      "clause": .string(coverage.mutant.clause), "rule": .string(coverage.mutant.rule),
      "change": .string(coverage.mutant.description), "outcome": .string(word), "item": item,
      "facts": facts,
    ])
  }
}

extension ItemID {
  fileprivate var json: JSON {
    .members(["scenario": .string(scenario), "item": .string(item)])
  }
}
