internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Training

/// Content that is read as far as it is needed: names and dates for the first screen, and the whole
/// of it, with all its proofs, when a course begins or the policy is asked.
final class Catalog {
  private let source: ContentSource
  /// The words of facts and values.
  let vocabulary: Vocabulary
  /// What the first screen needs of each policy.
  let heads: [PolicyHead]
  /// The courses by name, roles and dates; what they hold is in the library.
  let courses: [Course]
  private var known: (content: Content, library: Library?)?

  /// Reads what the first screen needs; faults end the command.
  ///
  /// A folder that is named on the command line is checked at once: its author wants to know.
  init(_ settings: Settings) throws {
    let source = try Content.source(settings)
    self.source = source
    var findings: [Finding] = []
    guard let file = source.tryRead("vocabulary.yaml", &findings),
      let vocabulary = Vocabulary.load(file).value
    else { throw try Catalog.faults(source) }
    let policies = source.policyPaths.compactMap { source.tryRead($0, &findings) }
    heads = policies.compactMap(PolicyHead.init)
    guard !heads.isEmpty, heads.count == policies.count, findings.isEmpty else {
      throw try Catalog.faults(source)
    }
    self.vocabulary = vocabulary
    courses =
      Library.load(
        scenarios: [], courses: source.coursesFile, vocabulary: vocabulary, policies: []
      ).library.courses
    if settings.content != nil { _ = try library() }
  }

  /// Returns the head of the policy called `id`, if there is one.
  func head(_ id: String) -> PolicyHead? { heads.first { $0.id == id } }

  /// Returns the head of the policy that a person asked for by name.
  func head(asked name: String) throws(Stop) -> PolicyHead {
    if let head = head(name) { return head }
    let help = suggestion(for: name, in: heads.map(\.id))
    throw Stop(.usage, joined("unknown policy `\(name)`", help))
  }

  /// Returns the policy called `id`, read as a whole.
  func policy(_ id: String) throws -> Policy { try content().policy(id) }

  /// Returns all scenarios and courses; faults end the command.
  func library() throws -> Library {
    if let library = known?.library { return library }
    let content = known?.content ?? Content(source)
    let library = try content.wholeLibrary()
    known = (content, library)
    return library
  }

  /// Keeps all content beside the records, so that what was asked can be read later.
  func keep(in records: String) throws { try content().keep(in: records) }

  /// Returns what changed for people who learned the older texts `digests` of the policy of `head`.
  func changes(
    _ head: PolicyHead, since digests: Set<String>, records: String
  ) throws -> [PolicyChange] {
    let folder = LedgerFolder(records)
    var faults = LedgerFaults()
    let uses = try folder.policyUses(faults: &faults).filter {
      $0.policy == head.id && digests.contains($0.digest)
    }
    return try content().changes(
      since: KeptContent(records: records), for: uses, changedOn: nil, on: SystemClock.now().day)
  }

  /// The SHA-256 over all content files.
  func digest() -> String { source.digest() }

  private func content() throws -> Content {
    if let known { return known.content }
    let content = Content(source)
    try content.checkFaults()
    known = (content, nil)
    return content
  }

  /// Names every fault of content of which not even the names can be read.
  private static func faults(_ source: ContentSource) throws -> Stop {
    _ = try Content(source).wholeLibrary()
    return Stop(.faults, "the content has no vocabulary or no policy")
  }
}
