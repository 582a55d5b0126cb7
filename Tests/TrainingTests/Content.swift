internal import FoundationEssentials
internal import PolicyRules
internal import StrictYAML
internal import Training

/// The content that ships, and small libraries made for one test.
struct Content: Sendable {
  let vocabulary: Vocabulary
  let policies: [Policy]

  /// The vocabulary and policies in the package's `Scenarios` folder.
  static let shipped = Result { try Content() }

  private init() throws {
    let found = Vocabulary.load(try Self.file("vocabulary.yaml"))
    guard let vocabulary = found.value else { throw Unloaded(findings: found.findings) }
    self.vocabulary = vocabulary
    policies = try ["imsa", "nsseo"].map { try Self.policy($0, vocabulary) }
  }

  struct Unloaded: Error {
    let findings: [Finding]
  }

  private static func policy(_ id: String, _ vocabulary: Vocabulary) throws -> Policy {
    let file = try file("policies/\(id).yaml")
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    let digest = lines.first { $0.hasPrefix("digest: ") }?.dropFirst("digest: ".count) ?? ""
    let loaded = Policy.load(
      file, text: try self.file("policies/\(id).txt"), digest: String(digest),
      vocabulary: vocabulary)
    guard let policy = loaded.value else { throw Unloaded(findings: loaded.findings) }
    return policy
  }

  /// Reads a file of the package's `Scenarios` folder.
  static func file(_ path: String) throws -> SourceFile {
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
    return SourceFile(path: "Scenarios/\(path)", bytes: Array(bytes))
  }

  /// The scenario files of the package's `Scenarios` folder, in the order of their paths.
  static func scenarioFiles() throws -> [SourceFile] {
    let folders = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.contains(".") && $0 != "policies" }
    return try folders.sorted().flatMap { topic in
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(topic)").sorted()
        .filter { $0.hasSuffix(".yaml") }.map { try file("\(topic)/\($0)") }
    }
  }

  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/Scenarios"

  /// Returns the policy called `id`.
  func policy(_ id: String) throws -> Policy {
    guard let policy = policies.first(where: { $0.id == id }) else {
      throw Unloaded(findings: [])
    }
    return policy
  }

  /// Loads `scenarios`, each under the path of its topic, with `courses`.
  func load(
    _ scenarios: [String], courses: String = Samples.courses
  ) -> (library: Library, findings: [Finding]) {
    let files = scenarios.map { text in
      SourceFile(path: "\(text.field("topic"))/\(text.field("id")).yaml", text: text)
    }
    return Library.load(
      scenarios: files, courses: SourceFile(path: "courses.yaml", text: courses),
      vocabulary: vocabulary, policies: policies)
  }
}

extension String {
  /// Returns what stands after `name: ` at the beginning of a line.
  fileprivate func field(_ name: String) -> Substring {
    split(separator: "\n").first { $0.hasPrefix("\(name): ") }?.dropFirst(name.count + 2) ?? ""
  }
}
