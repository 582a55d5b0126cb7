internal import PolicyRules
internal import Training

/// The answers of an attempt marked anew, each under the text of the policy that it was given under.
struct Remarking {
  /// A mark an answer; none where it could not be marked.
  private(set) var marks: [Mark?] = []
  /// For each answer the policy as it stood then, where it was kept.
  private(set) var policies: [Policy?] = []
  private let dossier: Dossier
  private let archive: ContentArchive

  init(_ dossier: Dossier, _ archive: ContentArchive) throws {
    self.dossier = dossier
    self.archive = archive
    var rest = dossier.responses[...]
    while let first = rest.first {
      let part = rest.prefix { $0.policyDigest == first.policyDigest }
      try take(part)
      rest = rest[part.endIndex...]
    }
  }

  /// How many texts of the policy the answers were given under.
  var texts: Int { Set(dossier.responses.map(\.policyDigest)).count }

  /// Marks answers that were given under one text.
  ///
  /// The same text may have been kept with several states of the scenarios: the one that leads to the
  /// same marks is the one that was in force.
  private mutating func take(_ part: ArraySlice<Response>) throws {
    var first: (policy: Policy?, marks: [Mark?])?
    let last = dossier.first.record.contentDigest
    for digest in [last] + archive.digests.filter({ $0 != last }) {
      guard let (policy, found) = try marks(of: part, from: digest) else { continue }
      let isSame = zip(part, found).allSatisfy { $1?.isSame(as: $0) == true }
      if isSame || first == nil { first = (policy, found) }
      if isSame { break }
    }
    marks += first?.marks ?? [Mark?](repeating: nil, count: part.count)
    policies += [Policy?](repeating: first?.policy, count: part.count)
  }

  private func marks(
    of part: ArraySlice<Response>, from digest: String
  ) throws -> (policy: Policy, marks: [Mark?])? {
    let asked = part.first
    guard let content = try archive.content(digest), content.files.digest() == digest,
      let policy = content.policies.first(where: {
        $0.id == asked?.organization && $0.digest == asked?.policyDigest
      }), let library = content.library()?.library,
      var session = dossier.session(
        library, policy, before: dossier.responses[..<part.startIndex])
    else { return nil }
    return (policy, session.remarked(Array(part)))
  }
}

extension Mark {
  /// Returns whether `response` was marked like this.
  func isSame(as response: Response) -> Bool {
    credit == response.credit && direction == response.direction
      && isCritical == response.isCritical
  }
}

extension Dossier {
  /// Returns the session as it stood after `answers`.
  fileprivate func session(
    _ library: Library, _ policy: Policy, before answers: ArraySlice<Response>
  ) -> Session? {
    let record = first.record
    guard let course = library.course(record.course) else { return nil }
    let started = record.attempt.startedAt.day
    let enrollment = Enrollment(
      attempt: record.attempt, person: record.person, course: course,
      season: course.season(on: started), mode: record.mode, contentDigest: record.contentDigest,
      trainerVersion: record.trainerVersion)
    return Session(
      .course(enrollment), in: library, under: policy, history: earlier,
      resuming: Array(answers))
  }
}
