public import PolicyRules

extension ItemKeys {
  /// The keys for people, a policy a line.
  public var paragraphs: [Paragraph] {
    [Paragraph("\(id.scenario)/\(id.item), \(kind), \(topic)", isStrong: true)]
      + sortedKeys.map { policy, key in
        let codes = key.codes.isEmpty ? "none" : key.codes.joined(separator: ", ")
        let doubt = key.isSettled ? "" : " (hangs on an open point)"
        return Paragraph("  \(policy)  \(codes)\(doubt): \(key.clauses.joined(separator: ", "))")
      }
  }

  /// The keys for programs.
  public var json: JSON {
    let keys = sortedKeys.map { policy, key in
      JSON.Member(
        name: policy,
        value: .members([
          "key": .strings(key.codes), "settled": .bool(key.isSettled),
          "clauses": .strings(key.clauses),
        ]))
    }
    return .members([
      "scenario": .string(id.scenario), "revision": .integer(revision), "item": .string(id.item),
      "kind": .string(kind), "topic": .string(topic), "keys": .object(keys),
    ])
  }

  private var sortedKeys: [(key: String, value: Key)] { keys.sorted { $0.key < $1.key } }
}
