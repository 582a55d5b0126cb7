internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// One person at work: the content, the person's records, and what can be started.
struct Desk {
  let content: Content
  let folders: Folders
  var console: Console
  var person: Person
  /// All scenarios and courses.
  let library: Library
  /// The policy that binds the person.
  var policy: Policy
  /// The seed of every new attempt and practice; chance where there is none.
  var seed: UInt64?

  /// How a course stands for the person.
  enum Standing: Equatable {
    /// There are answers, and no completion.
    case unfinished(UnfinishedAttempt)
    /// It is completed, and counts until a day.
    case current(until: Day?)
    /// It was never completed, or no longer counts.
    case due(by: Day?)
  }

  /// Returns the courses that are for the person, and how each stands on `day`.
  func courses(on day: Day) throws -> [(course: Course, standing: Standing)] {
    let roles = library.roles(person.roles)
    return try library.courses.filter { $0.isFor(roles: roles) && $0.isOpen(on: day) }
      .map { ($0, try standing(of: $0, on: day)) }
  }

  private func standing(of course: Course, on day: Day) throws -> Standing {
    let folder = LedgerFolder(folders.records)
    var faults = LedgerFaults()
    let open = try folder.unfinished(staffID: person.staffID, course: course.id, faults: &faults)
      .filter { $0.responses.last?.organization == policy.id }
    if let last = open.last { return .unfinished(last) }
    var filter = RecordFilter()
    filter.staffID = person.staffID
    filter.course = course.id
    var validUntil: Day?
    var isPassed = false
    try folder.forEachCompletion(where: filter, faults: &faults) { row in
      let record = row.record
      guard record.result == .passed, record.policy == policy.id else { return true }
      isPassed = true
      validUntil = [validUntil, record.validUntil].compactMap { $0 }.max()
      return true
    }
    if isPassed, validUntil ?? day >= day { return .current(until: validUntil) }
    return .due(by: course.season(on: day)?.due)
  }

  /// Runs `course` for the person, from the beginning or from where it was left.
  func run(
    _ course: Course, _ standing: Standing, mode: CompletionRecord.Mode? = nil,
    from input: inout Input
  ) throws -> Outcome {
    guard let lock = try SessionLock(folders, staffID: person.staffID) else {
      try console.say(
        "You are already working in another window. Close it first; nothing there is lost.")
      return .saved
    }
    defer { withExtendedLifetime(lock) {} }
    let now = SystemClock.now()
    var earlier: [Response] = []
    var attempt = AttemptID(startedAt: now, seed: newSeed)
    if case .unfinished(let open) = standing {
      earlier = open.responses
      attempt = open.attempt
    }
    let enrollment = Enrollment(
      attempt: attempt, person: person, course: course, season: course.season(on: now.day),
      mode: mode ?? course.mode, contentDigest: content.source.digest(),
      trainerVersion: TapTrainer.version)
    try content.keep(in: folders.records)
    var session = Session(
      .course(enrollment), in: library, under: policy, history: try history(before: attempt),
      resuming: earlier)
    let player = Player(folders: folders, console: console, ledger: try folders.ledger())
    return try player.play(&session, from: &input)
  }

  /// Practises a topic, or all; nothing is recorded.
  func practise(_ topic: String?, from input: inout Input) throws -> Outcome {
    var session = Session(
      .practice(topic: topic, roles: person.roles, seed: newSeed),
      in: library, under: policy)
    let player = Player(folders: folders, console: console, ledger: nil)
    return try player.play(&session, from: &input)
  }

  private var newSeed: UInt64 { seed ?? UInt64.random(in: .min ... .max) }

  private func history(before attempt: AttemptID) throws -> [Response] {
    var filter = RecordFilter()
    filter.staffID = person.staffID
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
  /// Returns whether it can be taken on `day`.
  func isOpen(on day: Day) -> Bool { seasons.isEmpty || season(on: day) != nil }
}
