internal import PolicyRules
internal import StrictYAML

/// Reads the file of courses, and gathers all its faults.
struct CourseReader {
  /// The file's words, read as a scenario's are.
  var words: ScenarioReader

  init(file: String, known: Known) {
    words = ScenarioReader(file: file, known: known)
  }

  /// Returns the courses that have no fault.
  mutating func courses(_ root: Node) -> [Course] {
    guard FileFormat.courses.isOf(root, into: &words.findings),
      let fields = Fields(
        root, of: "file of courses", known: Self.fileFields, into: &words.findings),
      fields.required("courses", into: &words.findings) != nil
    else { return [] }
    var ids: Set<String> = []
    return fields.list("courses", into: &words.findings).compactMap { node in
      course(node, taken: &ids)
    }
  }

  static let fileFields = ["format", "courses"]
  static let fields = [
    "id", "title", "about", "mode", "roles", "minutes", "valid-months", "due-days", "test-out",
    "topics", "seasons",
  ]

  private mutating func course(_ node: Node, taken: inout Set<String>) -> Course? {
    guard let fields = Fields(node, of: "course", known: Self.fields, into: &words.findings) else {
      return nil
    }
    let id = id(fields, taken: &taken)
    let title = fields.requiredText("title", into: &words.findings)
    let about = fields.requiredText("about", into: &words.findings)
    let mode = mode(fields)
    let roles = words.roles(fields)
    let minutes = required("minutes", fields, in: 1...600)
    let months = required("valid-months", fields, in: 1...120)
    let days = words.number("due-days", of: fields, in: 0...3650)
    let testOut = words.isYes("test-out", of: fields)
    let (all, byRole) = topics(fields)
    let seasons = seasons(fields)
    guard let id, let title, let about, let mode, let minutes, let months else { return nil }
    return Course(
      id: id.text, title: title.text, about: about.text, mode: mode, roles: roles,
      minutes: minutes, validMonths: months, dueDays: days, offersTestOut: testOut,
      seasons: seasons, topicsForAll: all, topicsByRole: byRole, file: words.findings.file,
      position: id.position)
  }

  private mutating func id(_ fields: Fields, taken: inout Set<String>) -> Scalar? {
    guard let id = words.slug("id", of: fields) else { return nil }
    if id.text == "practice" {
      words.findings.error(
        "reserved-name", "`practice` is built in", at: id.position, help: "choose another name")
    } else if !taken.insert(id.text).inserted {
      words.findings.error(
        "duplicate-id", "two courses are called \(ticked(id.text))", at: id.position)
    }
    return id
  }

  private mutating func mode(_ fields: Fields) -> CompletionRecord.Mode? {
    guard let word = fields.requiredText("mode", into: &words.findings) else { return nil }
    let known: [CompletionRecord.Mode] = [.full, .refresher]
    if let mode = known.first(where: { $0.rawValue == word.text }) { return mode }
    words.findings.unknown("mode", word, in: known.map(\.rawValue))
    return nil
  }

  private mutating func required(
    _ name: String, _ fields: Fields, in range: ClosedRange<Int>
  ) -> Int? {
    guard fields.required(name, into: &words.findings) != nil else { return nil }
    return words.number(name, of: fields, in: range)
  }

  private mutating func topics(_ fields: Fields) -> ([String], [Value: [String]]) {
    guard fields.required("topics", into: &words.findings) != nil else { return ([], [:]) }
    var all: [String] = []
    var byRole: [Value: [String]] = [:]
    for entry in fields.entries("topics", into: &words.findings) {
      let topics = topics(entry.value)
      if entry.key.text == "all" {
        all = topics
      } else if let role = words.known.role(entry.key.text) {
        byRole[role] = topics
      } else {
        words.findings.unknown("role", entry.key, in: words.known.roleNames + ["all"])
      }
    }
    return (all, byRole)
  }

  private mutating func topics(_ node: Node) -> [String] {
    let nodes: [Node] = if case .sequence(let list, _) = node { list } else { [node] }
    return nodes.compactMap { node in
      node.asText("topics", into: &words.findings).flatMap { words.topic($0) }
    }
  }
}
