internal import PolicyRules
internal import Training

extension Ruling {
  /// The ruling in plain sentences: what, why, what is missing, what would be better.
  func passages(_ policy: Policy) -> [Passage] {
    let words = Wording(policy.vocabulary)
    var passages = [Passage(.feedback, headline(policy, words))]
    passages += quotes(policy)
    if !unmet.isEmpty {
      let missing = list(unmet.map { words.phrase($0.needed) })
      passages.append(Passage(.advice, label: "Missing", "\(missing)."))
    }
    if let improvement {
      let steps = list(improvement.changes.map { words.advice($0.to) })
      let then = "Then it is \(improvement.becomes.phrase)."
      passages.append(Passage(.advice, label: "Better", "\(steps). \(then)"))
    }
    if !readings.isEmpty {
      let points = readings.compactMap { policy.reading($0)?.question }.joined(separator: " ")
      passages.append(
        Passage(.notice, label: "Open point", "\(points) Others may read the text otherwise."))
    }
    if !presumed.isEmpty {
      let taken = list(presumed.filter { isTelling($0, policy) }.map { words.phrase([$0]) })
      if !taken.isEmpty {
        passages.append(Passage(.notice, label: "Taken for granted", "\(taken)."))
      }
    }
    return passages
  }

  private func headline(_ policy: Policy, _ words: Wording) -> String {
    switch answer {
    case .verdict(let verdict): return "\(policy.name("school")): \(verdict.phrase)."
    case .notCovered:
      return "\(policy.name("school")): the policy does not speak of this. "
        + "Ask \(policy.name("supervisor"))."
    case .depends:
      let facts = dependsOn.map { "`\(policy.vocabulary[$0].name)`" }
      let ask = askNext.map { " Ask first: \(policy.vocabulary[$0].question)" } ?? ""
      return "\(policy.name("school")): it depends on \(list(facts)).\(ask)"
    }
  }

  private func quotes(_ policy: Policy) -> [Passage] {
    let roles: [Citation.Role] = answer == .notCovered ? [.fallback] : [.deciding, .exception]
    return citations.filter { roles.contains($0.role) }.prefix(4).compactMap { citation in
      policy.clause(citation.clause).map { clause in
        Passage(.quote, label: clause.section.last ?? clause.id, clause.readable)
      }
    }
  }

  /// Whether a presumption is worth a word: the purpose and the content, not every virtue.
  private func isTelling(_ value: Value, _ policy: Policy) -> Bool {
    ["purpose", "content", "action"].contains(policy.vocabulary[value.fact].name)
  }
}

extension Policy {
  /// What this school calls `name`, or the word itself.
  func name(_ name: String) -> String { names[name] ?? name }
}

/// Joins phrases as a sentence lists them: `a`, `a and b`, `a, b and c`.
func list(_ phrases: [String], _ word: String = "and") -> String {
  guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? "" }
  return phrases.dropLast().joined(separator: ", ") + " \(word) \(last)"
}

extension Verdict {
  /// The verdict as people say it.
  var phrase: String { self == .lessAcceptable ? "less acceptable" : rawValue }
}
