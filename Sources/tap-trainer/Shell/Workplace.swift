internal import Glibc
internal import Records
internal import Terminal
internal import Training

/// Where one person works: the folders and the screen on which courses, practice and papers are
/// carried out.
struct Workplace {
  let folders: Folders
  let screen: Screen

  /// Runs a course for the person at `desk`, from the beginning or from where it was left.
  func run(
    _ standing: CourseStanding, mode: CompletionRecord.Mode? = nil, at desk: Desk
  ) throws -> Outcome {
    guard let lock = try SessionLock(folders, staffID: desk.person.person.staffID) else {
      try screen.say(
        """
        You are already working in another window. Go on there, or leave it with quit and \
        start here again. Nothing is lost.
        """)
      return .saved
    }
    defer { withExtendedLifetime(lock) {} }
    // What another window added since the first screen was shown counts too.
    let standing =
      try desk.standing(of: standing.course, on: SystemClock.now().day) ?? standing
    var session = try desk.session(standing, mode: mode, at: SystemClock.now())
    try keepContent(desk.catalog)
    let player = Player(screen: screen, folders: folders, ledger: try folders.ledger())
    let outcome = try player.play(&session)
    if outcome == .passed { try congratulate(standing.course, at: desk) }
    return outcome
  }

  /// Practises a topic, or all; nothing is recorded.
  func practise(_ topic: String?, at desk: Desk) throws -> Outcome {
    var session = try desk.practice(topic: topic)
    return try Player(screen: screen, folders: folders).play(&session)
  }

  /// Keeps the content beside the records; a training goes on where that cannot be done.
  private func keepContent(_ catalog: Catalog) throws {
    do {
      try KeptContent(records: folders.records)
        .keep(catalog.files, scratch: UInt64.random(in: .min ... .max))
    } catch let failure as LedgerFailure {
      try screen.say(
        "Note: the policy's text could not be kept beside the records (\(failure.reason)). Please "
          + "tell your HR office. Your answers are recorded all the same.")
    }
  }

  /// Writes the certificate of `record` for its owner alone, and says where it is.
  func saveCertificate(_ record: CompletionRecord, at desk: Desk) throws {
    let path = "\(folders.certificates)/certificate-\(record.certificate).txt"
    if let text = desk.certificate(record) {
      // 0700: the names of the files are codes, but nobody else needs even those.
      guard unsafe mkdir(folders.certificates, 0o700) == 0 || errno == EEXIST else {
        throw Stop(
          .failed,
          "cannot make the folder `\(folders.certificates)`: \(SystemError().description.lowercased())"
        )
      }
      try PrivateFile.replace(path, with: text.text)
    }
    try screen.say("It is saved as \(Folders.shown(path))")
  }

  /// Says where the certificate is and when the course is due again, after a pass.
  private func congratulate(_ course: Course, at desk: Desk) throws {
    guard let record = try desk.lastPass(of: course.id) else { return }
    do {
      try saveCertificate(record, at: desk)
    } catch let stop as Stop {
      // The pass is on record all the same.
      try screen.say(
        "It could not be saved: \(stop.sentences.joined(separator: " ")). Type certificate later.")
    }
    let next = desk.nextTime(after: record, on: SystemClock.now().day)
    if let next { try screen.show(next) }
  }
}
