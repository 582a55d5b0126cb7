internal import StrictYAML

/// Reads files in a way of its own: it trusts them, and knows only what judging needs.
extension PlainPolicy {
  init(vocabulary: SourceFile, policy: SourceFile) throws {
    let words = try compose(vocabulary)
    facts = words["facts"].entries.map { PlainFact($0) }
    impossible = words["impossible"].items.map { cube($0["facts"]) }
    unadvised = words["unadvised"].items.map { cube($0["facts"]) }
    let root = try compose(policy)
    readings = root["readings"].items.map { reading($0) }
    rules =
      root["rules"].items.map { rule($0, .rule) } + root["duties"].items.map { rule($0, .duty) }
      + root["exceptions"].items.map { rule($0, .exception) }
  }

  func cube(_ node: Node) -> PlainCube {
    node.entries.map { entry in
      let fact = facts.firstIndex { $0.name == entry.key.text } ?? -1
      let values = entry.value.texts.map { word in facts[fact].values.firstIndex(of: word) ?? -1 }
      return PlainLimit(fact: fact, values: values)
    }
  }

  private func reading(_ node: Node) -> PlainReading {
    let ways = node["ways"].entries
    return PlainReading(
      id: node["id"].text, ways: ways.map(\.key.text),
      adopted: ways.firstIndex { $0.key.text == node["adopted"].text } ?? -1,
      silent: ways.enumerated().compactMap { way, entry in
        let region = entry.value["silent"]
        return region.entries.isEmpty ? nil : (way, cube(region))
      })
  }

  private func choices(_ node: Node) -> [PlainChoice] {
    node.entries.map { entry in
      let reading = readings.firstIndex { $0.id == entry.key.text } ?? -1
      let way = readings[reading].ways.firstIndex(of: entry.value.text) ?? -1
      return PlainChoice(reading: reading, way: way)
    }
  }

  private func verdict(_ node: Node) -> Int? { plainVerdicts.firstIndex(of: node.text) }

  private func rule(_ node: Node, _ kind: PlainRule.Kind) -> PlainRule {
    let clauses = node["clause"].texts
    let duty = PlainRequirement(clause: clauses.first ?? "", facts: cube(node["must"]))
    let requires = node["requires"].items.map { condition in
      PlainRequirement(
        clause: condition["clause"].text, facts: cube(condition["facts"]),
        ways: choices(condition["reading"]))
    }
    let implied = kind == .rule && !requires.isEmpty ? 1 : nil
    return PlainRule(
      id: node["id"].text, kind: kind, clauses: clauses, when: cube(node["when"]),
      then: verdict(node["then"]) ?? implied, requires: kind == .duty ? [duty] : requires,
      unless: node["unless"].texts, ways: choices(node["reading"]),
      variants: node["variants"].items.flatMap { variant($0) })
  }

  private func variant(_ node: Node) -> [PlainVariant] {
    choices(node["in"]).map { choice in
      PlainVariant(
        choice: choice, only: node["only"].entries.isEmpty ? nil : cube(node["only"]),
        then: verdict(node["then"]))
    }
  }
}

extension PlainFact {
  fileprivate init(_ entry: Node.Entry) {
    name = entry.key.text
    let node = entry.value["values"]
    values = node.items.isEmpty ? node.entries.map(\.key.text) : node.texts
    presumed = values.firstIndex(of: entry.value["presumed"].text)
    isChosen = entry.value["chosen"].text != "no"
    isAdvised =
      node.items.isEmpty
      ? node.entries.map { !$0.value["do"].text.isEmpty } : values.map { _ in false }
  }
}

extension Node {
  private static let nothing = Node.sequence([], .start)

  /// What stands under `name`, or nothing.
  fileprivate subscript(name: String) -> Node {
    entries.first { $0.key.text == name }?.value ?? .nothing
  }

  fileprivate var entries: [Node.Entry] {
    if case .mapping(let entries, _) = self { entries } else { [] }
  }

  fileprivate var items: [Node] {
    if case .sequence(let items, _) = self { items } else { [] }
  }

  fileprivate var text: String {
    if case .scalar(let scalar) = self { scalar.text } else { "" }
  }

  fileprivate var texts: [String] {
    if case .scalar(let scalar) = self { [scalar.text] } else { items.map(\.text) }
  }
}
