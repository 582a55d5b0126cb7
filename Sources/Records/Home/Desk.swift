public import PolicyRules
public import Training

/// One person at work: the content, the person's records, and what can be started.
public struct Desk {
  /// The content.
  public let catalog: Catalog
  /// The ledgers.
  public let folder: LedgerFolder
  /// The content that was kept beside the ledgers.
  let archive: ContentArchive
  /// The person.
  public var person: RosterPerson
  /// The program's version, as records name it.
  private let version: String
  /// Draws the seed of a new attempt or practice.
  private let drawSeed: () -> UInt64

  /// Prepares the desk of `person`, whose records lie in `folder`.
  public init(
    _ catalog: Catalog, _ folder: LedgerFolder, _ archive: ContentArchive,
    _ person: RosterPerson, version: String, drawSeed: @escaping () -> UInt64
  ) {
    self.catalog = catalog
    self.folder = folder
    self.archive = archive
    self.person = person
    self.version = version
    self.drawSeed = drawSeed
  }

  /// The school whose policy binds the person.
  public var school: PolicyHead? { catalog.head(person.person.organization) }

  /// Returns the policy that binds the person, read when it is first needed.
  public func policy() throws -> Policy { try catalog.policy(person.person.organization) }

  /// Makes the session of a course, from the beginning or from where it was left.
  public func session(
    _ standing: CourseStanding, mode: CompletionRecord.Mode? = nil, at now: Moment
  ) throws -> Session {
    let library = try catalog.library()
    let course = library.course(standing.course.id) ?? standing.course
    let modes = standing.unfinished == nil ? [mode ?? course.mode] : course.modes
    let sessions = try modes.map { mode in
      let enrollment = enrollment(in: course, standing.unfinished, mode, at: now)
      return Session(
        .course(enrollment), in: library, under: try policy(),
        history: try history(without: enrollment.attempt),
        resuming: standing.unfinished?.responses ?? [])
    }
    // Answers do not say how the course is taken; they fit the way in which they were asked for.
    return sessions.first { $0.isInPlace } ?? sessions[0]
  }

  /// Makes the session of a topic, or of all; nothing of it is recorded.
  public func practice(topic: String?) throws -> Session {
    Session(
      .practice(topic: topic, roles: person.person.roles, seed: drawSeed()),
      in: try catalog.library(), under: try policy())
  }

  private func enrollment(
    in course: Course, _ unfinished: UnfinishedAttempt?, _ mode: CompletionRecord.Mode,
    at now: Moment
  ) -> Enrollment {
    Enrollment(
      attempt: unfinished?.attempt ?? AttemptID(startedAt: now, seed: drawSeed()),
      person: person.person, course: course, season: course.season(on: now.day), mode: mode,
      contentDigest: catalog.files.digest(), trainerVersion: version)
  }

  /// Returns the person's answers of all attempts but `attempt`, oldest first.
  func history(without attempt: AttemptID?) throws(LedgerFailure) -> [Response] {
    var faults = LedgerFaults()
    var answers: [Response] = []
    try folder.forEachResponse(where: own, faults: &faults) { row in
      if row.response.attempt != attempt { answers.append(row.response) }
      return true
    }
    return answers.sorted { $0.answeredAt < $1.answeredAt }
  }

  /// What is the person's, at the school whose policy binds them.
  var own: RecordFilter {
    var filter = RecordFilter()
    filter.staffID = person.person.staffID
    filter.organization = person.person.organization
    return filter
  }
}

extension Course {
  /// The ways in which it can be taken.
  fileprivate var modes: [CompletionRecord.Mode] { offersTestOut ? [mode, .testOut] : [mode] }
}
