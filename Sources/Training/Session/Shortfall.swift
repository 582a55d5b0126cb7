internal import PolicyRules

/// What a situation lacks: conditions that are not met, told as states.
struct Shortfall {
  /// What the sender could have seen to.
  let missing: [String]
  /// Circumstances that nobody brings about.
  let absent: [String]

  /// Gathers what `judged` lacks; what a change of the facts `mended` brings is left out, and what
  /// duties ask for, which the reason says.
  init(_ judged: Judged, besides mended: Set<Fact> = [], judge: Judge) {
    let duties = judged.grounds.deciding.filter { $0.kind == .duty }.flatMap(\.requires)
    let unmet = judged.ruling.unmet.filter { unmet in
      !mended.contains(unmet.fact) && !duties.contains { $0.isSet(by: unmet) }
    }
    func states(_ isChosen: Bool) -> [String] {
      unmet.filter { judge.vocabulary[$0.fact].isChosen == isChosen }
        .map { Shortfall.state($0, in: judged.grounds, judge) }.uniqued
    }
    missing = states(true)
    absent = states(false)
  }

  /// A paragraph for each sort.
  func passages(_ kind: Passage.Kind) -> [Passage] {
    let label = missing.count == 1 ? "Condition not met" : "Conditions not met"
    return [(label, missing), (Shortfall.elsewhere, absent)].filter { !$0.1.isEmpty }
      .map { Passage(kind, label: $0.0, $0.1.joined(separator: "; ") + ".") }
  }

  /// The same in one line, or nothing.
  var line: String {
    let parts = [("Not met", missing), (Shortfall.elsewhere, absent)].filter { !$0.1.isEmpty }
    return parts.map { " \($0.0): \($0.1.joined(separator: "; "))." }.joined()
  }

  private static let elsewhere = "Not the case here"

  /// The condition in its rule's words.
  private static func state(_ unmet: Unmet, in grounds: Grounds, _ judge: Judge) -> String {
    grounds.requirements.first { $0.isSet(by: unmet) }?.say ?? judge.phrase(unmet.needed)
  }
}

extension Requirement {
  /// Whether it is the condition that `unmet` speaks of.
  fileprivate func isSet(by unmet: Unmet) -> Bool {
    clause == unmet.clause && facts.contains(unmet.fact)
  }
}
