extension Policy {
  /// What the policy is, for programs.
  public var json: JSON {
    .members([
      "policy": .string(id), "title": .string(title), "organization": .string(organization),
      "version": .string(version), "digest": .string(digest), "clauses": .integer(clauses.count),
      "rules": .integer(rules.count),
    ])
  }

  /// Its clauses, or some of them, with how many items rest on each.
  public func json(_ clauses: [Clause], items: [String: Int]) -> JSON {
    let list = clauses.map { clause in
      JSON.members([
        "id": .string(clause.id), "section": .string(clause.section.joined(separator: " > ")),
        "text": .string(clause.text), "status": .string(clause.status.rawValue),
        "topic": .string(clause.topic), "rules": .strings(rules(ofClause: clause.id).map(\.id)),
        "items": .integer(items[clause.id] ?? 0),
      ])
    }
    return .members([
      "policy": .string(id), "version": .string(version), "digest": .string(digest),
      "clauses": .array(list),
    ])
  }

  /// What the text leaves open, and the ways adopted.
  public var readingsJSON: JSON {
    let list = readings.map { reading in
      JSON.members([
        "id": .string(reading.id), "question": .string(reading.question),
        "clauses": .strings(reading.clauses),
        "ways": .object(reading.ways.map { JSON.Member(name: $0.id, value: .string($0.means)) }),
        "adopted": .string(reading.ways[reading.adopted].id),
        "because": .string(reading.because),
      ])
    }
    return .members(["policy": .string(id), "readings": .array(list)])
  }
}
