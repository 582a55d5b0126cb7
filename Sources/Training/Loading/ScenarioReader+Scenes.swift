internal import PolicyRules
internal import StrictYAML

extension ScenarioReader {
  static let sceneFields = ["say", "facts", "keep", "items", "goto"]

  /// Returns the scene of `entry`, or nothing where it has faults that leave no scene.
  mutating func scene(_ entry: Node.Entry) -> Scene? {
    _ = checkedSlug(entry.key)
    let what = "scene \(ticked(entry.key.text))"
    guard let fields = Fields(entry.value, of: what, known: Self.sceneFields, into: &findings)
    else { return nil }
    let story = requiredProse("say", of: fields)
    let held = facts("facts", of: fields)
    let keeps = isYes("keep", of: fields)
    let items = fields.list("items", into: &findings).compactMap { item($0) }
    let next = next(fields, after: items)
    guard let story, let next else { return nil }
    return Scene(
      id: entry.key.text, story: story, facts: held, keepsFacts: keeps, items: items, next: next,
      position: entry.key.position)
  }

  /// Returns where the scene leads; it may be left out where the last item leads everywhere.
  private mutating func next(_ fields: Fields, after items: [Item]) -> Target? {
    if fields["goto"] == nil, items.last?.leadsAway ?? false { return .end }
    if fields["goto"] == nil, !fields.isMisspelt("goto") {
      findings.error(
        "missing-field", "\(fields.what) has no `goto`", at: fields.position,
        help: "write the scene that comes next, or `goto: end`")
      return nil
    }
    return fields.requiredText("goto", into: &findings).flatMap { target($0) }
  }

  /// Returns the texts for single schools.
  mutating func wordings(_ fields: Fields) -> [Wording] {
    var wordings: [Wording] = []
    for school in fields.entries("wording", into: &findings) {
      guard let policy = policy(school.key) else { continue }
      guard case .mapping(let entries, _) = school.value else {
        findings.error(
          "wrong-shape", "`wording` of \(ticked(policy)) must be a group of `name: text`",
          at: school.value.position)
        continue
      }
      for entry in entries {
        if !scenes.contains(entry.key.text), !items.contains(entry.key.text) {
          findings.unknown("scene or item", entry.key, in: [scenes.list, items.list].joined())
        }
        guard let text = entry.value.asText(entry.key.text, into: &findings) else { continue }
        wordings.append(
          Wording(policy: policy, id: entry.key.text, text: prose(text, for: [policy])))
      }
    }
    return wordings
  }

  /// Returns what the author believed the keys to be.
  mutating func expectations(_ fields: Fields) -> [Expectation] {
    var expectations: [Expectation] = []
    for school in fields.entries("expect", into: &findings) {
      guard let policy = policy(school.key) else { continue }
      guard case .mapping(let entries, _) = school.value else {
        findings.error(
          "wrong-shape", "`expect` of \(ticked(policy)) must be a group of `item: key`",
          at: school.value.position)
        continue
      }
      for entry in entries {
        if !items.contains(entry.key.text) { findings.unknown("item", entry.key, in: items) }
        let nodes: [Node] =
          if case .sequence(let list, _) = entry.value { list } else { [entry.value] }
        let words = nodes.compactMap { $0.asText(entry.key.text, into: &findings)?.text }
        expectations.append(
          Expectation(
            policy: policy, item: entry.key.text, key: words == ["none"] ? [] : words,
            position: entry.key.position))
      }
    }
    return expectations
  }
}
