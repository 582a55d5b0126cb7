public import PolicyRules
public import Training

/// A completion beside the content that was in force: each answer with its clauses, marked anew.
public struct Review: Sendable {
  /// One answer.
  public struct Entry: Hashable, Sendable {
    /// The answer.
    public let response: Response
    /// The clauses that decide, as they stood.
    public let clauses: [Clause]
    /// The mark that the answer gets from the content that was kept.
    public let mark: Mark?

    /// The item, by its scenario and name.
    public var name: String { "\(response.scenario)/\(response.item)" }

    /// Whether both marks are the same; nothing where there is no second one.
    public var agrees: Bool? { mark.map { $0.isSame(as: response) } }
  }

  /// The completion, with all rows that belong to it.
  public let dossier: Dossier
  /// The policy as it stood, where its content was kept.
  public let policy: Policy?
  /// The whole text of the policy.
  public let text: String?
  /// The answers, in the order in which they were given.
  public let entries: [Entry]
  /// Under how many texts of the policy the answers were given.
  public let texts: Int
  /// Whether the content that was kept is not what it was.
  public let isKeptChanged: Bool
  /// The completion's columns that hold something else than the answers add up to.
  public let wrongFigures: [String]

  /// Looks at `dossier` anew with the content of `archive`.
  public init(_ dossier: Dossier, _ archive: ContentArchive) throws {
    self.dossier = dossier
    let record = dossier.first.record
    let content = try archive.content(record.contentDigest)
    let isWhole = content?.files.digest() == record.contentDigest
    isKeptChanged = content != nil && !isWhole
    let policy = content?.policies.first {
      isWhole && $0.id == record.policy && $0.digest == record.policyDigest
    }
    self.policy = policy
    text = policy.flatMap { content?.text(of: $0) }
    let anew = try Remarking(dossier, archive)
    texts = anew.texts
    entries = zip(dossier.responses, zip(anew.policies, anew.marks)).map { response, found in
      Entry(
        response: response, clauses: response.clauses.compactMap { found.0?.clause($0) },
        mark: found.1)
    }
    wrongFigures =
      dossier.responses.isEmpty && dossier.lostFile != nil
      ? [] : Figures(dossier.responses).differences(from: record)
  }

  /// Whether every answer came to the same marks; nothing where none could be marked.
  ///
  /// Where the policy changed on the way, an answer to which the content does not lead any more is no
  /// sign of a change of the records.
  public var agrees: Bool? {
    if entries.allSatisfy({ $0.mark == nil }) {
      return entries.isEmpty || policy == nil ? nil : false
    }
    return entries.allSatisfy { $0.agrees ?? (texts > 1) }
  }

  /// Whether something is not as it was written.
  public var isChanged: Bool {
    agrees == false || isKeptChanged || !wrongFigures.isEmpty || !dossier.changed.isEmpty
  }
}
