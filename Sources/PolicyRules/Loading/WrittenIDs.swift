internal import StrictYAML

/// The ids of a policy file as they are written, also of what could not be read.
///
/// A word that names one of them is not unknown, even where the fault is elsewhere: one mistake is told once.
struct WrittenIDs {
  let clauses: Names
  let readings: Names
  let rules: Names
  /// How many rules, duties and exceptions there are, with and without an id.
  let ruleCount: Int
  /// How many clauses there are, with and without an id.
  let clauseCount: Int

  init(_ root: Node) {
    let parts = root.entries.reduce(into: [String: [Node]]()) { parts, entry in
      if case .sequence(let items, _) = entry.value { parts[entry.key.text] = items }
    }
    let rules = ["rules", "duties", "exceptions"].flatMap { parts[$0] ?? [] }
    clauses = Names(parts["clauses", default: []].compactMap(\.writtenID))
    readings = Names(parts["readings", default: []].compactMap(\.writtenID))
    self.rules = Names(rules.compactMap(\.writtenID))
    ruleCount = rules.count
    clauseCount = parts["clauses", default: []].count
  }
}

extension Node {
  fileprivate var entries: [Entry] {
    if case .mapping(let entries, _) = self { entries } else { [] }
  }

  fileprivate var writtenID: String? { writtenScalar("id") }

  /// The text of a clause as it is written, or nothing where there is none.
  var writtenText: String { writtenScalar("text") ?? "" }

  private func writtenScalar(_ name: String) -> String? {
    guard let entry = entries.first(where: { $0.key.text == name }),
      case .scalar(let value) = entry.value
    else { return nil }
    return value.text
  }
}
