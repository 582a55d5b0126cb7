internal import PolicyRules

/// Compares the program with the reference on one policy.
struct Comparing {
  let plain: PlainPolicy
  let policy: Policy
  /// Whether the readings are few enough to try every choice of their ways.
  var triesAllWays = true

  /// Returns the program's name for what was said.
  func facts(_ said: PlainCube) -> Facts {
    let vocabulary = policy.vocabulary
    return Facts(
      said.flatMap { limit in
        let fact = vocabulary.facts[limit.fact].fact
        return limit.values.map { fact.values[$0] }
      })
  }

  /// Returns what differs where every fact is known, or nothing.
  func difference(known situation: PlainPolicy.Case) throws -> String? {
    let said = situation.enumerated().map { PlainLimit(fact: $0, values: [$1]) }
    let ruling = policy.ruling(on: try policy.vocabulary.situation(facts(said)))
    let ways = plain.adoptedWays
    let cited = Set(ruling.citations.filter { $0.role == .deciding }.map(\.clause))
    let open = triesAllWays ? plain.openReadings([situation]) : ruling.readings
    let unmet = Set(ruling.unmet.map(\.fact.index))
    let pairs: [(String, String, String)] = [
      ("answer", ruling.answer.word, plain.answer(situation, ways)),
      ("deciding", "\(cited.sorted())", "\(plain.decidingClauses(situation, ways).sorted())"),
      ("unmet", "\(unmet.sorted())", "\(plain.unmetFacts(situation, ways).sorted())"),
      ("readings", "\(ruling.readings)", "\(open)"),
      ("settled", "\(ruling.isSettled)", "\(open.isEmpty)"),
      ("depends on", "\(ruling.dependsOn.count)", "0"),
    ]
    return pairs.first { $1 != $2 }.map { "\($0) \($1), not \($2), on \(situation)" }
  }

  /// Returns what differs where only `said` is known, or nothing.
  func difference(partial said: PlainCube) -> String? {
    let possible = plain.partial(said)
    let completions = plain.completions(possible)
    guard let situation = try? policy.vocabulary.situation(facts(said)) else {
      return completions.isEmpty ? nil : "taken for impossible"
    }
    if completions.isEmpty { return "taken for possible" }
    let ruling = policy.ruling(on: situation)
    let answer = plain.answer(completions)
    if ruling.answer.word != answer { return "\(ruling.answer.word), not \(answer)" }
    let open = triesAllWays ? plain.openReadings(completions) : ruling.readings
    if ruling.readings != open { return "readings \(ruling.readings), not \(open)" }
    return fault(ruling.dependsOn.map(\.index), completions)
  }

  /// Returns what is wrong with the facts that a ruling is said to depend on.
  private func fault(_ depends: [Int], _ completions: [PlainPolicy.Case]) -> String? {
    if !plain.suffices(depends, completions) { return "\(depends) do not tell the answer" }
    for fact in depends where plain.suffices(depends.filter { $0 != fact }, completions) {
      return "\(fact) of \(depends) can be left out"
    }
    return nil
  }

  /// Returns what is wrong with the better situation that the program names, or nothing.
  func fault(improvement said: PlainCube) -> String? {
    let possible = plain.partial(said)
    guard let situation = try? policy.vocabulary.situation(facts(said)) else { return nil }
    let ruling = policy.ruling(on: situation)
    guard let verdict = ruling.answer.verdict.flatMap({ Verdict.allCases.firstIndex(of: $0) })
    else { return ruling.improvement == nil ? nil : "better than no verdict" }
    let costs = plainVerdicts[..<verdict].compactMap { plain.leastCost(to: $0, from: possible) }
    guard let improvement = ruling.improvement else {
      return costs.isEmpty ? nil : "no change named, but one costs \(costs)"
    }
    var change = PlainChange(values: [:], cost: 0)
    for step in improvement.changes {
      change.values[step.fact.index] = step.to.index
      change.cost += plain.price(step.to.index, of: step.fact.index, in: possible) ?? 1000
    }
    let after = plain.completions(possible.changed(by: change))
    let answer = plain.answer(after)
    if answer != improvement.becomes.rawValue { return "becomes \(answer) after \(change)" }
    return change.cost == costs.min() ? nil : "\(change) costs more than \(costs)"
  }
}
