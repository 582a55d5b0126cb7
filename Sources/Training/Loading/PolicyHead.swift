public import StrictYAML

/// What stands in front of a policy's clauses: enough for the first screen, and quickly read.
public struct PolicyHead: Hashable, Sendable {
  /// Its name in files and commands.
  public let id: String
  /// Whose policy it is.
  public let organization: String
  /// What people call the school.
  public let school: String
  /// The SHA-256 of the text.
  public let digest: String
  /// The first day on which the text holds, where the file says it.
  public let effective: Day?
  /// The parts that are learned together.
  public let topics: [Topic]

  /// A part of a policy that is learned together.
  public struct Topic: Hashable, Sendable {
    /// Its name in files.
    public let id: String
    /// Its title for people.
    public let title: String
  }

  /// Reads what stands in `file` before its clauses, or all of it where such fields stand below them
  /// too; nothing where that is not in order.
  ///
  /// The rest is checked when the policy itself is needed.
  public init?(_ file: SourceFile) {
    let head = file.bytes.upTo(line: "clauses:")
    let isWhole = !file.bytes[head.endIndex...].hasLine(beginningWith: PolicyHead.fields)
    self.init(isWhole ? SourceFile(path: file.path, bytes: Array(head)) : file, path: file.path)
  }

  private init?(_ file: SourceFile, path: String) {
    var findings = Findings(file: path)
    guard let root = try? compose(file),
      let fields = Fields(root, of: "the policy", known: PolicyHead.fields, into: &findings),
      let id = fields.requiredText("id", into: &findings),
      let organization = fields.requiredText("organization", into: &findings)
    else { return nil }
    self.id = id.text
    self.organization = organization.text
    digest = fields.text("digest", into: &findings)?.text ?? ""
    effective = fields.text("effective", into: &findings).flatMap { Day($0.text) }
    let names = fields.entries("names", into: &findings)
    school = names.first { $0.key.text == "school" }?.value.plainText ?? organization.text
    topics = fields.entries("topics", into: &findings).map { entry in
      Topic(id: entry.key.text, title: entry.value.plainText ?? entry.key.text)
    }
  }

  /// Returns the topic with this name or title, if there is one; capitals do not count.
  public func topic(_ words: String) -> Topic? {
    topics.first { $0.id == words.lowercased() || $0.title.lowercased() == words.lowercased() }
  }

  private static let fields = [
    "format", "id", "title", "organization", "version", "effective", "text", "digest",
    "fallback", "names", "topics",
  ]
}

extension Node {
  fileprivate var plainText: String? {
    if case .scalar(let scalar) = self { scalar.text } else { nil }
  }
}

extension [UInt8] {
  /// Returns what stands before the first line that begins with `word`.
  fileprivate func upTo(line word: String) -> ArraySlice<UInt8> {
    var end = firstIndex(of: newline)
    while let place = end {
      let rest = self[(place + 1)...]
      if rest.starts(with: word.utf8) { return self[...place] }
      end = rest.firstIndex(of: newline)
    }
    return self[...]
  }
}

extension ArraySlice<UInt8> {
  /// Returns whether one of `names` is the field with which a line of it begins.
  fileprivate func hasLine(beginningWith names: [String]) -> Bool {
    split(separator: newline).contains { line in
      // What is indented is a part of something else.
      guard let first = line.first, first != UInt8(ascii: " ") else { return false }
      let name = line.prefix { $0 != UInt8(ascii: ":") }.filter { !quotesAndSpaces.contains($0) }
      return names.contains { $0.utf8.elementsEqual(name) }
    }
  }
}

private let quotesAndSpaces = Array(" \"'".utf8)

private let newline: UInt8 = 0x0A
