internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Training

/// A completion beside the content that was in force: each answer with its clauses, marked anew.
struct Review {
  /// One answer.
  struct Entry {
    let response: Response
    /// The clauses that decide, as they stood.
    let clauses: [Clause]
    /// The mark that the answer gets from the content that was kept.
    let mark: Mark?

    var name: String { "\(response.scenario)/\(response.item)" }

    /// Whether both marks are the same; nothing where there is no second one.
    var agrees: Bool? {
      mark.map { mark in
        mark.credit == response.credit && mark.direction == response.direction
          && mark.isCritical == response.isCritical
      }
    }
  }

  let dossier: Dossier
  /// The policy as it stood, where its content was kept.
  let policy: Policy?
  /// The whole text of the policy.
  let text: String?
  let entries: [Entry]

  init(_ dossier: Dossier, kept: KeptContent) throws {
    self.dossier = dossier
    let record = dossier.row.record
    let content = try Content.kept(record.contentDigest, in: kept)
    // A folder that was changed since is not what was in force.
    let isWhole = content?.source.digest() == record.contentDigest
    let policy = content?.policies.first {
      isWhole && $0.id == record.policy && $0.digest == record.policyDigest
    }
    self.policy = policy
    text = policy.flatMap { content?.source.text(of: $0) }
    var marks = [Mark?](repeating: nil, count: dossier.responses.count)
    if let policy, let library = content?.library()?.library,
      var session = dossier.session(library, policy)
    {
      marks = session.remarked(dossier.responses)
    }
    entries = zip(dossier.responses, marks).map { response, mark in
      Entry(
        response: response, clauses: response.clauses.compactMap { policy?.clause($0) }, mark: mark)
    }
  }

  /// Whether every answer came to the same marks; nothing where the content was not kept.
  var agrees: Bool? { policy == nil ? nil : entries.allSatisfy { $0.agrees == true } }
}

extension Dossier {
  /// Returns the session as it began.
  fileprivate func session(_ library: Library, _ policy: Policy) -> Session? {
    let record = row.record
    guard let course = library.course(record.course) else { return nil }
    let started = record.attempt.startedAt.day
    let enrollment = Enrollment(
      attempt: record.attempt, person: record.person, course: course,
      season: course.season(on: started), mode: record.mode, contentDigest: record.contentDigest,
      trainerVersion: record.trainerVersion)
    return Session(.course(enrollment), in: library, under: policy, history: earlier)
  }
}

extension ContentSource {
  /// Returns the policy's own text.
  fileprivate func text(of policy: Policy) -> String? {
    paths.filter { $0.hasSuffix(".txt") }.compactMap { try? read($0).bytes }
      .first { SHA256.hex(of: $0) == policy.digest }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
