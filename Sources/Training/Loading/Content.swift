public import PolicyRules
public import StrictYAML

/// The vocabulary and the policies, with everything that was found in their files.
public struct Content: Sendable {
  /// The files.
  public let files: any ContentFiles
  /// The facts and values; none where their file has a fault.
  public let vocabulary: Vocabulary?
  /// The policies that have no fault, in the order of their files.
  public let policies: [Policy]
  /// Faults and doubts, in the order of files and places.
  public let findings: [Finding]

  /// Reads what stands in `files`; scenarios and courses are read when they are needed.
  public init(_ files: any ContentFiles) {
    self.files = files
    var findings = files.findings
    var vocabulary: Vocabulary?
    if let file = files.tryRead("vocabulary.yaml", &findings) {
      let loaded = Vocabulary.load(file)
      findings += loaded.findings
      vocabulary = loaded.value
    }
    if vocabulary == nil { findings += files.syntaxFaults() }
    policies = vocabulary.map { files.policies($0, &findings) } ?? []
    self.vocabulary = vocabulary
    if vocabulary != nil, policies.isEmpty, findings.isEmpty {
      findings.append(
        Finding(
          file: files.displayed("policies"), position: .start, code: "no-policy",
          message: "there is no policy", help: "add a file like `policies/imsa.yaml`"))
    }
    self.findings = findings.sorted()
  }

  /// Returns the policy called `name`, or the first where no name is given.
  ///
  /// - Throws: ``Misstatement`` where there is none of that name, ``ContentFaults`` where there is
  ///   none at all.
  public func policy(_ name: String?) throws -> Policy {
    guard let name else {
      guard let first = policies.first else { throw ContentFaults(["there is no policy"]) }
      return first
    }
    if let policy = policies.first(where: { $0.id == name }) { return policy }
    throw Misstatement(
      "unknown policy `\(name)`", for: name, in: policies.map(\.id))
  }

  /// Counts the scored items whose key rests on each clause under `policy`.
  public func itemCounts(under policy: Policy) -> [String: Int] {
    guard let library = library()?.library else { return [:] }
    let clauses = ScenarioAudit(library, under: [policy]).keys.flatMap {
      Set($0.keys[policy.id]?.clauses ?? [])
    }
    return clauses.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Reads scenarios and courses, with everything that was found in their files; nothing where there
  /// is no vocabulary.
  public func library() -> (library: Library, findings: [Finding])? {
    guard let vocabulary else { return nil }
    var findings: [Finding] = []
    let courses =
      files.paths.contains("courses.yaml") ? files.tryRead("courses.yaml", &findings) : nil
    let scenarios = files.scenarioPaths.compactMap { files.tryRead($0, &findings) }
    let (library, found) = Library.load(
      scenarios: scenarios, courses: courses, vocabulary: vocabulary, policies: policies)
    return (library, withoutConsequences((findings + found).sorted()))
  }

  /// Returns the whole text of `policy`, one of these.
  public func text(of policy: Policy) -> String? {
    files.paths.filter { $0.hasSuffix(".txt") }.compactMap { try? files.read($0).bytes }
      .first { files.digest(of: [$0]) == policy.digest }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
