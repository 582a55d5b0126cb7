public import PolicyRules
internal import StrictYAML

/// Content that is read as far as it is needed: names and dates for the first screen, and the whole
/// of it, with all its proofs, when a course begins or the policy is asked.
public final class Catalog {
  /// The files.
  public let files: any ContentFiles
  /// The words of facts and values.
  public let vocabulary: Vocabulary
  /// What the first screen needs of each policy.
  public let heads: [PolicyHead]
  /// The courses by name, roles and dates; what they hold is in the library.
  public let courses: [Course]
  private var known: (content: Content, library: Library?)?

  /// Reads what the first screen needs.
  ///
  /// - Throws: ``ContentFaults`` where not even the names can be read.
  public init(_ files: any ContentFiles) throws(ContentFaults) {
    self.files = files
    var findings: [Finding] = []
    guard let file = files.tryRead("vocabulary.yaml", &findings),
      let vocabulary = Vocabulary.load(file).value
    else { throw try Catalog.faults(files) }
    let policies = files.policyPaths.compactMap { files.tryRead($0, &findings) }
    heads = policies.compactMap(PolicyHead.init)
    guard !heads.isEmpty, heads.count == policies.count, findings.isEmpty else {
      throw try Catalog.faults(files)
    }
    self.vocabulary = vocabulary
    courses =
      Library.load(
        scenarios: [], courses: files.coursesFile, vocabulary: vocabulary, policies: []
      ).library.courses
  }

  /// Returns the head of the policy called `id`, if there is one.
  public func head(_ id: String) -> PolicyHead? { heads.first { $0.id == id } }

  /// Returns the head of the policy that a person asked for by name.
  public func head(asked name: String) throws(Misstatement) -> PolicyHead {
    if let head = head(name) { return head }
    throw Misstatement(
      "unknown policy `\(name)`", for: name, in: heads.map(\.id))
  }

  /// Returns the policy called `id`, read as a whole.
  public func policy(_ id: String) throws -> Policy { try content().policy(id) }

  /// Returns all scenarios and courses.
  public func library() throws(ContentFaults) -> Library {
    if let library = known?.library { return library }
    let content = known?.content ?? Content(files)
    let library = try content.wholeLibrary()
    known = (content, library)
    return library
  }

  /// Returns all policies, read as a whole, with the files in which they stand.
  public func content() throws(ContentFaults) -> Content {
    if let known { return known.content }
    let content = Content(files)
    try content.checkFaults()
    known = (content, nil)
    return content
  }

  /// Names every fault of content of which not even the names can be read.
  private static func faults(_ files: any ContentFiles) throws(ContentFaults) -> ContentFaults {
    _ = try Content(files).wholeLibrary()
    // Their contents are in order: what is left is that a file did not last from one reading to the next.
    return ContentFaults([
      "\(files.displayed("vocabulary.yaml")) or a file of \(files.displayed("policies")) cannot be read as it stands; put its header before its clauses, or start again if it was being written"
    ])
  }
}
