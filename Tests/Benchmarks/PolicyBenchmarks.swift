internal import FoundationEssentials
internal import PolicyRules
internal import StrictYAML

/// Measures the policy module with the policies of a content folder.
struct PolicyBenchmarks {
  let parts: [String]
  let vocabulary: Vocabulary
  let policies: [Policy]

  struct Unloaded: Error {
    let findings: [Finding]
  }

  init(_ arguments: some Sequence<String>) throws {
    var words = Array(arguments)
    var folder = "Scenarios"
    if let place = words.firstIndex(of: "--content"), place + 1 < words.count {
      folder = words[place + 1]
      words.removeSubrange(place...(place + 1))
    }
    parts = words.isEmpty ? ["decisions", "rulings", "proofs"] : words
    let loaded = Vocabulary.load(try file("\(folder)/vocabulary.yaml"))
    guard let vocabulary = loaded.value else { throw Unloaded(findings: loaded.findings) }
    self.vocabulary = vocabulary
    policies = try ["imsa", "nsseo"].map { id in
      try policy("\(folder)/policies/\(id)", vocabulary)
    }
  }

  func run() throws {
    for part in parts {
      switch part {
      case "decisions": decisions()
      case "rulings": rulings()
      case "proofs": proofs()
      case "dump": try dump()
      default: print("unknown part \(part)")
      }
    }
  }
}

private func file(_ path: String) throws -> SourceFile {
  SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
}

private func policy(_ path: String, _ vocabulary: Vocabulary) throws -> Policy {
  let source = try file("\(path).yaml")
  let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
  let digest = lines.first { $0.hasPrefix("digest: ") }?.dropFirst(8) ?? ""
  let loaded = Policy.load(
    source, text: try file("\(path).txt"), digest: String(digest), vocabulary: vocabulary)
  guard let policy = loaded.value else {
    throw PolicyBenchmarks.Unloaded(findings: loaded.findings)
  }
  return policy
}
