internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// One person at work: the content, the person's records, and what can be started.
struct Desk {
  let catalog: Catalog
  let folders: Folders
  let screen: Screen
  var person: RosterPerson
  /// The seed of every new attempt and practice; chance where there is none.
  var seed: UInt64?

  /// The school whose policy binds the person.
  var school: PolicyHead? { catalog.head(person.person.organization) }

  /// The policy that binds the person, read when it is first needed.
  func policy() throws -> Policy { try catalog.policy(person.person.organization) }

  /// Runs `course` for the person, from the beginning or from where it was left.
  func run(_ standing: CourseStanding, mode: CompletionRecord.Mode? = nil) throws -> Outcome {
    guard let lock = try SessionLock(folders, staffID: person.person.staffID) else {
      try screen.say(
        """
        You are already working in another window. Go on there, or leave it with quit and \
        start here again. Nothing is lost.
        """)
      return .saved
    }
    defer { withExtendedLifetime(lock) {} }
    // What another window added since the first screen was shown counts too.
    let standing = try self.standing(of: standing.course, on: SystemClock.now().day) ?? standing
    var session = try session(standing, mode: mode)
    try keepContent()
    let player = Player(folders: folders, screen: screen, ledger: try folders.ledger())
    let outcome = try player.play(&session)
    if outcome == .passed { try congratulate(standing.course) }
    return outcome
  }

  /// Makes the session of a course, from the beginning or from where it was left.
  func session(
    _ standing: CourseStanding, mode: CompletionRecord.Mode? = nil
  ) throws -> Session {
    let library = try catalog.library()
    let course = library.course(standing.course.id) ?? standing.course
    let modes = standing.unfinished == nil ? [mode ?? course.mode] : course.modes
    let sessions = try modes.map { mode in
      let enrollment = enrollment(in: course, standing.unfinished, mode)
      return Session(
        .course(enrollment), in: library, under: try policy(),
        history: try history(before: enrollment.attempt),
        resuming: standing.unfinished?.responses ?? [])
    }
    // Answers do not say how the course is taken; they fit the way in which they were asked for.
    return sessions.first { $0.isInPlace } ?? sessions[0]
  }

  /// Keeps the content beside the records; a training goes on where that cannot be done.
  private func keepContent() throws {
    do {
      try KeptContent(records: folders.records)
        .keep(catalog.files, scratch: UInt64.random(in: .min ... .max))
    } catch let failure as LedgerFailure {
      try screen.say(
        "Note: the policy's text could not be kept beside the records (\(failure.reason)). Please "
          + "tell your HR office. Your answers are recorded all the same.")
    }
  }

  /// Practises a topic, or all; nothing is recorded.
  func practise(_ topic: String?) throws -> Outcome {
    var session = Session(
      .practice(topic: topic, roles: person.person.roles, seed: newSeed),
      in: try catalog.library(), under: try policy())
    return try Player(folders: folders, screen: screen, ledger: nil).play(&session)
  }

  private var newSeed: UInt64 { seed ?? UInt64.random(in: .min ... .max) }

  private func enrollment(
    in course: Course, _ unfinished: UnfinishedAttempt?, _ mode: CompletionRecord.Mode
  ) -> Enrollment {
    let now = SystemClock.now()
    return Enrollment(
      attempt: unfinished?.attempt ?? AttemptID(startedAt: now, seed: newSeed),
      person: person.person, course: course, season: course.season(on: now.day),
      mode: mode, contentDigest: catalog.files.digest(),
      trainerVersion: TapTrainer.recordedVersion)
  }

  /// Returns the person's answers of all attempts but `attempt`, oldest first.
  func history(before attempt: AttemptID?) throws -> [Response] {
    var filter = RecordFilter()
    filter.staffID = person.person.staffID
    filter.organization = person.person.organization
    var faults = LedgerFaults()
    var answers: [Response] = []
    try LedgerFolder(folders.records).forEachResponse(where: filter, faults: &faults) { row in
      if row.response.attempt != attempt { answers.append(row.response) }
      return true
    }
    return answers.sorted { $0.answeredAt < $1.answeredAt }
  }
}

extension Course {
  /// The ways in which it can be taken.
  var modes: [CompletionRecord.Mode] { offersTestOut ? [mode, .testOut] : [mode] }
}
