internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Training

/// The vocabulary and the policies, with everything that was found in their files.
struct Content {
  let source: ContentSource
  let vocabulary: Vocabulary?
  let policies: [Policy]
  let findings: [Finding]

  /// Reads what stands in `source`; scenarios and courses are read when they are needed.
  init(_ source: ContentSource) {
    self.source = source
    var findings = source.findings
    var vocabulary: Vocabulary?
    if let file = source.tryRead("vocabulary.yaml", &findings) {
      let loaded = Vocabulary.load(file)
      findings += loaded.findings
      vocabulary = loaded.value
    }
    if vocabulary == nil { findings += source.syntaxFaults() }
    policies = vocabulary.map { source.policies($0, &findings) } ?? []
    self.vocabulary = vocabulary
    if vocabulary != nil, policies.isEmpty, findings.isEmpty {
      findings.append(
        Finding(
          file: source.displayed("policies"), position: .start, code: "no-policy",
          message: "there is no policy", help: "add a file like `policies/imsa.yaml`"))
    }
    self.findings = findings.sorted()
  }

  /// Finds the content that `settings` ask for.
  static func source(_ settings: Settings) throws(Stop) -> ContentSource {
    do {
      return try ContentSource.find(settings.content)
    } catch {
      throw Stop(.failed, error.description)
    }
  }

  /// Finds and reads the content that `options` ask for.
  static func load(_ options: CommonOptions) throws(Stop) -> Content {
    Content(try source(options.settings))
  }

  /// Finds and reads the content that `options` ask for; faults end the command.
  static func loadWhole(_ options: CommonOptions) throws -> Content {
    let content = try load(options)
    try content.checkFaults()
    return content
  }

  /// Ends the command where a file has a fault.
  func checkFaults() throws(Stop) {
    let faults = findings.filter { $0.severity == .error }
    if !faults.isEmpty { throw Stop(.faults, faults.map(\.description)) }
  }

  /// Returns the policy called `name`, or the first where no name is given.
  func policy(_ name: String?) throws(Stop) -> Policy {
    guard let name else {
      guard let first = policies.first else { throw Stop(.faults, "there is no policy") }
      return first
    }
    if let policy = policies.first(where: { $0.id == name }) { return policy }
    let help = suggestion(for: name, in: policies.map(\.id))
    throw Stop(.usage, joined("unknown policy `\(name)`", help))
  }

  /// The file of the courses, if there is one that can be read.
  var coursesFile: SourceFile? { source.coursesFile }

  /// Counts the scored items whose key rests on each clause under `policy`.
  func itemCounts(under policy: Policy) -> [String: Int] {
    guard let library = library()?.library else { return [:] }
    let clauses = ScenarioAudit(library).keys.flatMap { Set($0.keys[policy.id]?.clauses ?? []) }
    return clauses.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Reads scenarios and courses, with everything that was found in their files.
  func library() -> (library: Library, findings: [Finding])? {
    guard let vocabulary else { return nil }
    var findings: [Finding] = []
    let courses =
      source.paths.contains("courses.yaml")
      ? source.tryRead("courses.yaml", &findings) : nil
    let files = source.scenarioPaths.compactMap { source.tryRead($0, &findings) }
    let (library, found) = Library.load(
      scenarios: files, courses: courses, vocabulary: vocabulary, policies: policies)
    return (library, withoutConsequences((findings + found).sorted()))
  }
}

extension ContentSource {
  /// The file of the courses, if there is one that can be read.
  var coursesFile: SourceFile? {
    paths.contains("courses.yaml") ? try? read("courses.yaml") : nil
  }

  /// The scenarios' paths: every YAML file in a folder of its topic.
  var scenarioPaths: [String] {
    paths.filter { path in
      path.hasSuffix(".yaml") && path.contains("/") && !path.hasPrefix("policies/")
    }
  }

  /// Returns the file at `path`, or notes why it cannot be read.
  func tryRead(_ path: String, _ findings: inout [Finding]) -> SourceFile? {
    do {
      return try read(path)
    } catch {
      findings.append(error)
      return nil
    }
  }

  /// The SHA-256 over all content files, each with its path, in the order of their paths.
  func digest() -> String {
    var hash = SHA256()
    for path in paths {
      guard let file = try? read(path) else { continue }
      hash.update("\(path)\n\(file.bytes.count)\n")
      hash.update(file.bytes)
    }
    return hash.hex
  }
}
