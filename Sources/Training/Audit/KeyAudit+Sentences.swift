internal import PolicyRules
internal import StrictYAML

extension KeyAudit {
  /// Returns a fault's code, what follows the item's name in its sentence, and what to do.
  func sentence(_ fault: KeyFault, _ judge: Judge) -> (String, String, String?) {
    switch fault {
    case .depends(let facts, let option):
      let names = list(facts.map { ticked(judge.vocabulary[$0].name) })
      return (
        "open-facts", "\(of(option))depends on \(names)", "say what holds, in `facts` or `with`"
      )
    case .notCovered(let option):
      return (
        "not-covered", "\(of(option))is not covered by the policy",
        "change the facts, or leave the school out with `policies:`"
      )
    case .severalBest(let options):
      return (
        "several-best", "has equally good options: \(list(options.map { ticked($0) }))",
        "change an option, or write `ties: any`"
      )
    case .allOrNone:
      return ("all-or-none", "has options of which all are right or none is", "change an option")
    case .noConditions:
      return ("no-conditions", "asks for conditions, and the deciding rules set none", nil)
    case .alternatives(let rules):
      return (
        "alternative-conditions",
        "asks for conditions, and either of \(list(rules.map { ticked($0) })) would do",
        "change the facts so that one exception is left"
      )
    case .noClause: return ("no-clause", "asks for a clause, and none decides", nil)
    }
  }

  private func of(_ option: String?) -> String { option.map { "with \(ticked($0)) " } ?? "" }
}

extension Question {
  /// Returns answers that tell whether the item can be hit and missed: the key, each choice alone,
  /// none and all.
  func tellingAnswers(_ judge: Judge) -> [[String]] {
    if case .cite = item.kind { return judge.policy.clauses.map { [$0.id] } }
    let single = choices.map { [$0.code] }
    return takesSeveral ? single + [key.codes, [], choices.map(\.code)] : single
  }
}
