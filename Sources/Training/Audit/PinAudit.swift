internal import PolicyRules
internal import StrictYAML

/// Whether the keys are what the author believed them to be.
struct PinAudit {
  let scenario: Scenario
  let walks: [(Judge, Walk)]

  func report(into findings: inout Findings) {
    for pin in scenario.expectations { report(pin, into: &findings) }
  }

  private func report(_ pin: Expectation, into findings: inout Findings) {
    guard let (_, walk) = walks.first(where: { $0.0.policy.id == pin.policy }),
      let question = walk.question(of: pin.item)
    else {
      findings.error(
        "idle-pin", "\(ticked(pin.policy)) never asks \(ticked(pin.item))", at: pin.position,
        help: "take the pin out")
      return
    }
    let key = question.key
    // An item without a fair key is reported as such.
    guard key.isFair, Set(key.codes) != Set(pin.key) else { return }
    let clauses = list(key.clauses.map { ticked($0) })
    let because = clauses.isEmpty ? "" : ", because of \(clauses)"
    findings.error(
      "broken-pin",
      "\(ticked(pin.item)) was believed to have the key \(shown(pin.key)) under \(ticked(pin.policy)), and it is \(shown(key.codes))\(because)",
      at: pin.position, help: "look at the facts and the clause, then change one or the other")
  }

  private func shown(_ codes: [String]) -> String {
    codes.isEmpty ? "`none`" : list(codes.map { ticked($0) })
  }
}

extension Walk {
  /// Returns the first question that the item called `id` puts, if it is asked at all.
  func question(of id: String) -> Question? {
    let visit = visits.first { scenario.scenes[$0.scene].items[$0.item].id == id }
    return visit.flatMap { question($0) }
  }
}
