internal import FoundationEssentials
internal import PolicyRules

extension PolicyBenchmarks {
  /// Prints the rules of each policy, and situations with their decisions, as JSON for peers.
  func dump() throws {
    let situations = knownSituations(2000)
    for policy in policies {
      let decide = policy.decider()
      let known = situations.compactMap { situation in
        KnownSituation(situation, of: vocabulary).map { (situation, decide($0)) }
      }
      let dump = Dump(
        policy: policy.id,
        rules: policy.adoptedRules.map { Dump.Rule($0, vocabulary) },
        situations: known.map { Dump.Known($0, $1, policy, vocabulary) })
      print(String(decoding: try JSONEncoder().encode(dump), as: UTF8.self))
    }
  }
}

/// A policy's rules in the words of its files, and what they decide.
private struct Dump: Encodable {
  struct Rule: Encodable {
    var id: String
    var kind: String
    var when: [String: [String]]
    var then: String?
    var requires: [[String: [String]]]
    var unless: [String]
  }

  struct Known: Encodable {
    var facts: [String: String]
    var verdict: String
    var deciding: [String]
  }

  var policy: String
  var rules: [Rule]
  var situations: [Known]
}

extension Dump.Rule {
  init(_ rule: AdoptedRule, _ vocabulary: Vocabulary) {
    self.init(
      id: rule.id, kind: rule.kind.rawValue, when: words(rule.when, vocabulary),
      then: rule.then?.rawValue, requires: rule.requires.map { words($0, vocabulary) },
      unless: rule.unless)
  }
}

extension Dump.Known {
  init(_ situation: Situation, _ decision: Decision, _ policy: Policy, _ vocabulary: Vocabulary) {
    let values = vocabulary.facts.compactMap { situation.value(of: $0.fact) }
    facts = Dictionary(
      uniqueKeysWithValues: values.map { (vocabulary[$0.fact].name, vocabulary[$0].name) })
    verdict = decision.answer.word
    deciding = decision.deciding.places.map { policy.rules[$0].id }
  }
}

private func words(_ facts: Facts, _ vocabulary: Vocabulary) -> [String: [String]] {
  var words: [String: [String]] = [:]
  for definition in vocabulary.facts where facts.mentions(definition.fact) {
    words[definition.name] = facts[definition.fact].map { vocabulary[$0].name }
  }
  return words
}
