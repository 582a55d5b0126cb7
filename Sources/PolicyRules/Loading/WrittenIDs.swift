internal import StrictYAML

/// The ids of a policy file as they are written, also of what could not be read.
///
/// A word that names one of them is not unknown, even where the fault is elsewhere: one mistake is told once.
struct WrittenIDs {
  let clauses: [String]
  let readings: [String]
  let rules: [String]
  /// How many rules, duties and exceptions there are, with and without an id.
  let ruleCount: Int
  /// How many clauses there are, with and without an id.
  let clauseCount: Int

  init(_ root: Node) {
    let parts = root.entries.reduce(into: [String: [Node]]()) { parts, entry in
      if case .sequence(let items, _) = entry.value { parts[entry.key.text] = items }
    }
    let rules = ["rules", "duties", "exceptions"].flatMap { parts[$0] ?? [] }
    clauses = parts["clauses", default: []].compactMap(\.writtenID)
    readings = parts["readings", default: []].compactMap(\.writtenID)
    self.rules = rules.compactMap(\.writtenID)
    ruleCount = rules.count
    clauseCount = parts["clauses", default: []].count
  }
}

extension Node {
  fileprivate var entries: [Entry] {
    if case .mapping(let entries, _) = self { entries } else { [] }
  }

  fileprivate var writtenID: String? {
    guard let entry = entries.first(where: { $0.key.text == "id" }),
      case .scalar(let id) = entry.value
    else { return nil }
    return id.text
  }
}
