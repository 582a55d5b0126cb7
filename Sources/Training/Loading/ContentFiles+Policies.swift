internal import PolicyRules
internal import StrictYAML

extension ContentFiles {
  /// Reads all policies, each with its own text; what has faults is left out.
  func policies(_ vocabulary: Vocabulary, _ findings: inout [Finding]) -> [Policy] {
    policyPaths.compactMap { path in
      tryRead(path, &findings).flatMap { policy($0, at: path, vocabulary, &findings) }
    }
  }

  private func policy(
    _ file: SourceFile, at path: String, _ vocabulary: Vocabulary, _ findings: inout [Finding]
  ) -> Policy? {
    guard let text = text(of: file, &findings) else {
      // What does not hang on the text is told all the same.
      let empty = SourceFile(path: file.path, text: "")
      findings += Policy.load(file, text: empty, digest: "", vocabulary: vocabulary).findings
        .filter { !textCodes.contains($0.code) }
      return nil
    }
    let loaded = Policy.load(
      file, text: text, digest: digest(of: [text.bytes]), vocabulary: vocabulary)
    findings += loaded.findings
    guard let policy = loaded.value, path != "policies/\(policy.id).yaml" else {
      return loaded.value
    }
    findings.append(
      Finding(
        file: file.path, position: file.word("id")?.position ?? .start, code: "file-name",
        message: "the policy \(ticked(policy.id)) stands in a file of another name",
        help: "call the file `\(policy.id).yaml`, or the policy by the file's name"))
    return nil
  }

  /// Returns the policy's own text, or reports that it is not there; nothing is said where the
  /// policy itself cannot be read.
  private func text(of file: SourceFile, _ findings: inout [Finding]) -> SourceFile? {
    guard let name = file.word("text") else { return nil }
    let path = "policies/\(name.text)"
    if paths.contains(path) { return tryRead(path, &findings) }
    let others = paths.filter { $0.hasPrefix("policies/") && $0.hasSuffix(".txt") }
    findings.append(
      Finding(
        file: file.path, position: name.position, code: "no-text",
        message: "there is no file \(ticked(name.text)) beside the policy",
        help: suggestion(for: name.text, in: others.map { String($0.dropFirst(9)) })))
    return nil
  }
}

/// Codes of findings that come of the policy's text.
private let textCodes: Set = [
  "stale-digest", "quote-not-in-text", "text-without-clause", "unknown-section",
]

extension SourceFile {
  /// Returns the text called `name` at the top of the file, if it can be read.
  fileprivate func word(_ name: String) -> Scalar? {
    guard case .mapping(let entries, _) = try? compose(self),
      case .scalar(let word) = entries.first(where: { $0.key.text == name })?.value
    else { return nil }
    return word
  }
}
