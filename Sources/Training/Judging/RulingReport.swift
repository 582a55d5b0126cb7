public import PolicyRules

/// A ruling in plain sentences: what, why, what is missing, what would be better.
public struct RulingReport {
  private let policy: Policy
  private let situation: Situation
  /// The ruling.
  public let ruling: Ruling
  private let grounds: Grounds

  /// Rules on `situation` by `policy`.
  public init(_ policy: Policy, on situation: Situation) {
    self.policy = policy
    self.situation = situation
    ruling = policy.ruling(on: situation)
    grounds = policy.grounds(of: situation)
  }

  /// The paragraphs, the verdict first; what was taken for granted is not among them.
  public var passages: [Passage] {
    [Passage(.feedback, headline)] + matters + reason + quotes + missing + better + openPoints
  }

  /// What was taken for granted and matters, in one sentence.
  public var presumption: Passage? {
    let harsh = harshPresumptions
    let clauses = tellingPresumptions.filter { !harsh.contains($0) }.map {
      policy.vocabulary.statement($0)
    }
    guard !clauses.isEmpty else { return nil }
    return Passage(.notice, label: "Taken for granted", "\(clauses.joined(separator: "; ")).")
  }

  /// What was taken for granted and would change the answer if it were otherwise.
  public var tellingPresumptions: [Value] { ruling.presumed.filter(isTelling) }

  /// The rules, the conditions and the result, for who asks why.
  public var explanation: [Passage] {
    let rules = grounds.deciding.map { Passage(.feedback, label: "Rule", $0.say) }
    let conditions = grounds.requirements.map(\.say)
    let known = policy.vocabulary.facts.compactMap { situation.value(of: $0.fact) }
      .filter { !ruling.presumed.contains($0) }
    let facts = known.map { policy.vocabulary.statement($0) }
    return [
      Passage(.feedback, label: "Facts", facts.isEmpty ? "none yet." : sentence(facts))
    ] + (presumption.map { [$0] } ?? []) + rules
      + (conditions.isEmpty ? [] : [Passage(.feedback, label: "Conditions", sentence(conditions))])
      + citations(4) + [Passage(.feedback, label: "Result", headline)]
  }

  private func sentence(_ clauses: [String]) -> String {
    clauses.joined(separator: "; ") + "."
  }

  private var headline: String {
    let school = policy.name("school")
    switch ruling.answer {
    case .verdict(.lessAcceptable):
      return
        "\(school): less acceptable\(proviso). The policy discourages it, but permits it like this."
    case .verdict(let verdict): return "\(school): \(verdict.phrase)\(proviso)."
    case .notCovered:
      return "\(school): the policy does not speak of this. Ask \(policy.name("supervisor"))."
    case .depends:
      let ask = ruling.askNext.map { " First of all: \(policy.vocabulary[$0].question)" } ?? ""
      return "\(school): it depends on more than was said.\(ask)"
    }
  }

  /// What was taken for granted and speaks against the person; it belongs to the verdict.
  private var proviso: String {
    let values = harshPresumptions
    return values.isEmpty
      ? "" : ", taking it that \(list(values.map { policy.vocabulary.statement($0) }))"
  }

  /// What was taken for granted and, were it otherwise, might lead to a better verdict.
  public var harshPresumptions: [Value] {
    guard let verdict = ruling.answer.verdict, verdict > .acceptable else { return [] }
    return tellingPresumptions.filter { presumed in
      others(presumed).contains { other in
        guard let better = answer(with: other) else { return false }
        return better == .depends || better.verdict.map { $0 < verdict } ?? false
      }
    }
  }

  /// What the answer hangs on, where it depends.
  private var matters: [Passage] {
    guard ruling.answer == .depends else { return [] }
    let matters = ruling.dependsOn.map { policy.vocabulary.matter($0) }.joined(separator: "; ")
    return [Passage(.notice, label: "It hangs on", "\(matters).")]
  }

  private var reason: [Passage] {
    let said = grounds.deciding.map(\.say).prefix(2)
    return said.isEmpty ? [] : [Passage(.feedback, label: "Why", said.joined(separator: " "))]
  }

  private var quotes: [Passage] { citations(2) }

  private func citations(_ count: Int) -> [Passage] {
    let roles: [Citation.Role] =
      ruling.answer == .notCovered ? [.fallback] : [.deciding, .exception]
    let chosen = roles.flatMap { role in
      ruling.citations.filter { $0.role == role }.prefix(role == .deciding ? count : 1)
    }
    return policy.quotes(of: chosen.map(\.clause))
  }

  private var missing: [Passage] {
    // What a duty asks for was said as the reason.
    let unmet = ruling.unmet.filter { $0.kind != .duty }
    let conditions = list(unmet.filter { $0.kind == .rule }.map(\.say))
    let exceptions = ruling.unmet.filter { $0.kind == .exception }.map(\.rule)
    let leaves = Set(exceptions).sorted {
      exceptions.firstIndex(of: $0) ?? 0 < exceptions.firstIndex(of: $1) ?? 0
    }
    .map { rule in list(unmet.filter { $0.rule == rule }.map(\.say)) }
    let parts = [
      conditions.isEmpty ? nil : Passage(.advice, label: "Condition not met", "\(conditions)."),
      leaves.isEmpty
        ? nil : Passage(.advice, label: "It would be otherwise if", "\(list(leaves, "or"))."),
    ]
    return parts.compactMap { $0 }
  }

  private var better: [Passage] {
    guard let improvement = ruling.improvement else { return [] }
    let steps = list(improvement.changes.map { policy.vocabulary.advice($0.to) })
    let then =
      improvement.becomes == .lessAcceptable
      ? "Then it is permitted, as less acceptable." : "Then it is \(improvement.becomes.phrase)."
    return [Passage(.advice, label: "Better", "\(steps). \(then)")]
  }

  private var openPoints: [Passage] {
    let points = ruling.readings.compactMap { policy.reading($0)?.question }
    guard !points.isEmpty else { return [] }
    let text = points.joined(separator: " ")
    return [
      Passage(
        .notice, label: "Open point",
        "\(text) Another reader may take the text otherwise; when in doubt, ask \(policy.name("supervisor"))."
      )
    ]
  }

  private func isTelling(_ presumed: Value) -> Bool {
    others(presumed).contains { other in
      answer(with: other).map { $0 != ruling.answer } ?? false
    }
  }

  private func others(_ value: Value) -> [Value] { value.fact.values.filter { $0 != value } }

  /// The answer if `value` were said; none where that cannot be.
  private func answer(with value: Value) -> Answer? {
    (try? policy.vocabulary.situation(told.with(value))).map { policy.answer(on: $0) }
  }

  /// What was said of the situation, without what was taken for granted.
  private var told: Facts {
    policy.vocabulary.facts.reduce(into: Facts()) { told, definition in
      let held = situation[definition.fact]
      let isPresumed = ruling.presumed.contains { $0.fact == definition.fact }
      if !isPresumed, held.count < definition.values.count { told[definition.fact] = held }
    }
  }
}

extension Facts {
  fileprivate func with(_ value: Value) -> Facts {
    var facts = self
    facts[value.fact] = [value]
    return facts
  }
}

extension Policy {
  /// What this school calls `name`, or the word itself.
  fileprivate func name(_ name: String) -> String { names[name] ?? name }
}
