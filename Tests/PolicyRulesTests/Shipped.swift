internal import FoundationEssentials
internal import PolicyRules
internal import StrictYAML

/// The vocabulary and the policies that ship.
struct Shipped {
  static let policies = ["imsa", "nsseo"]

  let vocabulary: Vocabulary

  static let content = Result { try Shipped() }

  private init() throws {
    let loaded = Vocabulary.load(try Self.file("vocabulary.yaml"))
    guard let vocabulary = loaded.value else { throw Unloaded(findings: loaded.findings) }
    self.vocabulary = vocabulary
  }

  /// Returns the policy called `id`, its text as it is written after `edit`.
  func policy(_ id: String, edit: (String) -> String = { $0 }) throws -> Policy {
    let file = try Self.file("policies/\(id).yaml")
    let text = edit(String(decoding: file.bytes, as: UTF8.self))
    let loaded = Policy.load(
      SourceFile(path: file.path, text: text), text: try Self.file("policies/\(id).txt"),
      digest: text.value(of: "digest"), vocabulary: vocabulary)
    guard let policy = loaded.value else { throw Unloaded(findings: loaded.findings) }
    return policy
  }

  /// Returns the policy called `id` beside what the reference reads of it.
  func comparing(_ id: String) throws -> Comparing {
    let plain = try PlainPolicy(
      vocabulary: Self.file("vocabulary.yaml"), policy: Self.file("policies/\(id).yaml"))
    return Comparing(plain: plain, policy: try policy(id), triesAllWays: false)
  }

  /// Reads a file of the package's `Scenarios` folder.
  static func file(_ path: String) throws -> SourceFile {
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
    return SourceFile(path: "Scenarios/\(path)", bytes: Array(bytes))
  }

  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/Scenarios"
}

extension String {
  /// Returns what stands after `name: ` at the beginning of a line.
  func value(of name: String) -> String {
    let line = split(separator: "\n").first { $0.hasPrefix("\(name): ") }
    return String(line?.dropFirst(name.count + 2) ?? "")
  }
}
