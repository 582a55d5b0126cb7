public import StrictYAML

extension Policy {
  /// Reads a policy from `file` and its own words from `text`, whose SHA-256 is `digest`.
  ///
  /// A line end within a paragraph of the text counts as a space. Names, values, quotes, the digest
  /// and the order of exceptions are checked here, all faults in one run; ``check()`` proves what
  /// needs the whole space of situations.
  public static func load(
    _ file: SourceFile, text: SourceFile, digest: String, vocabulary: Vocabulary
  ) -> Loaded<Policy> {
    var unread: [Finding] = []
    if String(validating: text.bytes, as: UTF8.self) == nil {
      unread.append(
        Finding(
          file: text.path, position: .start, code: "not-utf-8",
          message: "the policy's text is not UTF-8", help: "save it as UTF-8"))
    }
    let words = String(decoding: text.bytes, as: UTF8.self)
    do {
      let root = try compose(file)
      var loader = PolicyLoader(
        vocabulary: vocabulary, text: PolicyText(path: text.path, text: words),
        written: WrittenIDs(root),
        findings: Findings(file: file.path),
        places: Places(file: file.path))
      let policy = loader.read(root, digest: digest)
      if let policy, !loader.findings.hasErrors { loader.checkWhole(policy) }
      if unread.isEmpty {
        return Loaded(loader.findings.hasErrors ? nil : policy, loader.findings.list)
      }
      // What quotes and digest say of bytes that nobody can read would mislead.
      let codes = ["quote-not-in-text", "unknown-section", "text-without-clause", "stale-digest"]
      return Loaded(nil, unread + loader.findings.list.filter { !codes.contains($0.code) })
    } catch {
      return Loaded(nil, unread + [error])
    }
  }

  /// Returns the name of the text file that the policy in `file` names, if it can be read.
  public static func textName(in file: SourceFile) -> String? {
    guard let root = try? compose(file), case .mapping(let entries, _) = root else { return nil }
    guard let entry = entries.first(where: { $0.key.text == "text" }),
      case .scalar(let name) = entry.value
    else { return nil }
    return name.text
  }
}
