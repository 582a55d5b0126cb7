internal import Glibc
internal import PolicyRules
internal import Records
internal import Training

extension Desk {
  /// Writes the certificate of `record` for its owner alone, and returns where it is.
  func saveCertificate(_ record: CompletionRecord) throws -> String {
    let path = "\(folders.certificates)/certificate-\(record.certificate).txt"
    guard let text = try certificate(record) else { return path }
    // 0700: the names of the files are codes, but nobody else needs even those.
    guard unsafe mkdir(folders.certificates, 0o700) == 0 || errno == EEXIST else {
      throw Stop(.failed, "cannot make the folder `\(folders.certificates)`")
    }
    try PrivateFile.replace(path, with: text.text)
    return path
  }

  /// Returns the certificate of `record`, if its course is known.
  func certificate(_ record: CompletionRecord) throws -> CertificateText? {
    guard let course = catalog.courses.first(where: { $0.id == record.course }) else { return nil }
    let policy = try? catalog.policy(record.policy)
    return CertificateText(record: record, course: course, policy: policy)
  }

  /// Says where the certificate is and when the course is due again, after a pass.
  func congratulate(_ course: Course) throws {
    guard let record = try lastPass(of: course.id) else { return }
    do {
      try screen.say("It is saved as \(Folders.shown(try saveCertificate(record)))")
    } catch let stop as Stop {
      // The pass is on record all the same.
      try screen.say(
        "It could not be saved: \(stop.sentences.joined(separator: " ")). Type certificate later.")
    }
    let today = SystemClock.now().day
    if let season = course.nextSeason(after: today) {
      try screen.say(
        """
        Next time: the \(season.title), from \(season.opens.words(on: today)), \
        due \(season.due.words(on: today)).
        """)
    } else if let until = record.validUntil {
      try screen.say("Next time: due \(until.words(on: today)).")
    }
  }
}
