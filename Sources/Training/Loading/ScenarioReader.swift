internal import PolicyRules
internal import StrictYAML

/// Reads one scenario file, and gathers all its faults.
struct ScenarioReader {
  let known: Known
  var findings: Findings
  /// The topic that items count for where they name none.
  var topic = ""
  /// The schools that get the scenario; nothing means all.
  var policies: [String]?
  /// The ids of the scenes, in the file's order.
  var scenes = Names()
  /// The ids of items already read, in the file's order.
  var items = Names()

  init(file: String, known: Known) {
    self.known = known
    findings = Findings(file: file)
  }

  static let fields = [
    "format", "id", "revision", "title", "topic", "roles", "courses", "policies", "start", "scenes",
    "expect", "wording",
  ]

  /// Returns the scenario, or nothing where the file has faults.
  mutating func scenario(_ root: Node) -> Scenario? {
    guard FileFormat.scenario.isOf(root, into: &findings),
      let fields = Fields(root, of: "scenario", known: Self.fields, into: &findings)
    else { return nil }
    policies = policyList(fields)
    topic = topic(fields) ?? ""
    let id = slug("id", of: fields)
    let sceneEntries = sceneEntries(fields)
    scenes = Names(sceneEntries.map(\.key.text))
    let revision = fields.required("revision", into: &findings) == nil ? nil : revision(fields)
    let title = requiredProse("title", of: fields)
    let roles = roles(fields)
    let courses = courses(fields)
    let start = start(fields)
    let read = sceneEntries.map { scene($0) }
    let expectations = expectations(fields)
    let wordings = wordings(fields)
    let texts = Dictionary(grouping: wordings, by: \.policy).mapValues { own in
      Dictionary(own.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    guard !findings.hasErrors, let id, let revision, let title, let start else { return nil }
    return Scenario(
      id: id.text, revision: revision, title: title, topic: topic, roles: roles, courses: courses,
      policies: policies, scenes: read.compactMap(\.self), start: start,
      expectations: expectations, wordings: wordings, textsOfSchools: texts, file: findings.file,
      position: id.position)
  }

  private mutating func sceneEntries(_ fields: Fields) -> [Node.Entry] {
    guard let node = fields.required("scenes", into: &findings) else { return [] }
    let entries = fields.entries("scenes", into: &findings)
    if entries.isEmpty, case .mapping = node {
      findings.error("empty-field", "the scenario has no scene", at: node.position)
    }
    return entries
  }

  private mutating func start(_ fields: Fields) -> Int? {
    guard let name = fields.requiredText("start", into: &findings) else { return nil }
    if let place = scenes.place(of: name.text) { return place }
    findings.unknown("scene", name, in: scenes)
    return nil
  }

  private mutating func revision(_ fields: Fields) -> Int? {
    number("revision", of: fields, in: 1...100_000)
  }

  private mutating func topic(_ fields: Fields) -> String? {
    fields.requiredText("topic", into: &findings).flatMap { topic($0) }
  }

  /// Returns for whom something is; reports roles that the vocabulary lacks.
  mutating func roles(_ fields: Fields) -> [Value] {
    guard let node = fields.required("roles", into: &findings), let sender = known.sender else {
      return []
    }
    if case .scalar(let word) = node, word.text == "all" { return sender.values }
    let words = fields.texts("roles", into: &findings)
    if words.isEmpty {
      findings.error(
        "empty-field", "the \(fields.what) is for nobody", at: node.position,
        help: "write `all`, or a list of roles")
    }
    return words.compactMap { word in
      if let value = known.role(word.text) { return value }
      findings.unknown("role", word, in: known.roleNames + ["all"])
      return nil
    }
  }

  private mutating func courses(_ fields: Fields) -> [String] {
    guard fields.required("courses", into: &findings) != nil else { return [] }
    return fields.texts("courses", into: &findings).compactMap { word in
      if known.courses.contains(word.text) { return word.text }
      findings.unknown("course", word, in: known.courses)
      return nil
    }
  }
}
