internal import FoundationEssentials
internal import PolicyRules
internal import Records
internal import StrictYAML

/// The vocabulary and policies in a content folder, `Scenarios` of the folder one stands in.
struct ShippedPolicies {
  let vocabulary: Vocabulary
  let policies: [Policy]
  let courses: SourceFile

  struct Unloaded: Error {
    let findings: [Finding]
  }

  init(folder: String = "Scenarios") throws {
    func file(_ path: String) throws -> SourceFile {
      let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
      return SourceFile(path: "\(folder)/\(path)", bytes: Array(bytes))
    }
    let found = Vocabulary.load(try file("vocabulary.yaml"))
    guard let vocabulary = found.value else { throw Unloaded(findings: found.findings) }
    self.vocabulary = vocabulary
    courses = try file("courses.yaml")
    policies = try ["imsa", "nsseo"].map { id in
      let text = try file("policies/\(id).txt")
      let loaded = Policy.load(
        try file("policies/\(id).yaml"), text: text, digest: SHA256.hex(of: text.bytes),
        vocabulary: vocabulary)
      guard let policy = loaded.value else { throw Unloaded(findings: loaded.findings) }
      return policy
    }
  }
}
