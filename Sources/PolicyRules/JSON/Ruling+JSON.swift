extension Ruling {
  /// The ruling as `judge --json` and `judge --batch` give it, after the members of `head`.
  ///
  /// `clauses` holds clauses that were written before, by their names.
  public func json(
    _ policy: Policy, head: [JSON.Member], clauses: [String: JSON] = [:]
  ) -> JSON {
    let vocabulary = policy.vocabulary
    func name(_ fact: Fact) -> JSON { .string(vocabulary[fact].name) }
    func name(_ value: Value) -> JSON { .string(vocabulary[value].name) }
    let rest: KeyValuePairs<String, JSON> = [
      "verdict": .string(answer.word),
      "settled": .bool(isSettled),
      "citations": .array(
        citations.compactMap { clauses[$0.clause] ?? policy.clause($0.clause)?.json }),
      "tap": .object(
        Letter.allCases.map {
          JSON.Member(name: $0.rawValue, value: .string((letters[$0] ?? .unknown).rawValue))
        }),
      "unmet": .array(unmet.map { name($0.fact) }),
      "depends_on": .array(dependsOn.map(name)),
      "ask_next": askNext.map(name) ?? .null,
      "presumed": .object(
        presumed.map { JSON.Member(name: vocabulary[$0.fact].name, value: name($0)) }),
      "change": .array(
        (improvement?.changes ?? []).map { change in
          .members([
            "fact": name(change.fact), "from": change.from.map(name) ?? .null,
            "to": name(change.to),
          ])
        }),
      "becomes": improvement.map { .string($0.becomes.rawValue) } ?? .null,
      "readings": .strings(readings),
    ]
    return .object(head + rest.map { JSON.Member(name: $0.key, value: $0.value) })
  }
}

extension Policy {
  /// The clauses as JSON, written once, by their names.
  var writtenClauses: [String: JSON] {
    Dictionary(
      clauses.map { ($0.id, .written($0.json.bytes)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Clause {
  fileprivate var json: JSON {
    .members([
      "clause": .string(id), "section": .string(section.joined(separator: " > ")),
      "text": .string(text),
    ])
  }
}
