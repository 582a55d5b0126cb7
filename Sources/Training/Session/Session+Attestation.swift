public import PolicyRules

extension Session {
  /// Shows the sentence to sign, and asks for the full name.
  mutating func askForName() -> [Effect] {
    phase = .attesting(typed: nil)
    return say([
      Passage(.instruction, "Every topic is met. Read this, then type your full name to attest."),
      Passage(.attestation, attestation),
    ])
  }

  static let howToSign = "Type your full name, or quit to do it later."

  /// The sentence that the name is signed under.
  var attestation: String { judge.policy.attestation }

  /// Takes a line as the name; one that is not on record has to be typed twice.
  mutating func attest(_ line: String, typed: String?, at now: Moment) -> [Effect] {
    if let command = Command(line), command == .quit || command == .help || command == .status {
      return obey(command, at: now)
    }
    let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.count(where: \.isLetter) > 1 else {
      return say([Passage(.instruction, Session.howToSign)])
    }
    guard let enrollment = purpose.enrollment else { return leave() }
    let onRecord = enrollment.person.name
    if onRecord.isEmpty || name.isSameName(as: onRecord) || typed == name {
      return complete(enrollment, name: name, at: now)
    }
    phase = .attesting(typed: name)
    return say([
      Passage(
        .instruction,
        "On record is \(onRecord). Type that name, or type yours once more to sign with it.")
    ])
  }

  private mutating func complete(
    _ enrollment: Enrollment, name: String, at now: Moment
  ) -> [Effect] {
    phase = .over
    let record = record(enrollment, .passed, name: name, attestedAt: now, at: now)
    let until = record.validUntil.map { " It counts until \($0.words(on: now.day))." } ?? ""
    let text =
      "Recorded. You have passed: \(enrollment.course.title).\(until) Your certificate is \(record.certificate)."
    return [.complete(record), .say(Passage(.notice, text)), .leave(.passed)]
  }

  /// Returns the record of the attempt as it stands.
  func record(
    _ enrollment: Enrollment, _ result: CompletionRecord.Result, name: String,
    attestedAt: Moment?, at now: Moment
  ) -> CompletionRecord {
    let summary = summary
    let isPassed = result == .passed
    return CompletionRecord(
      attempt: enrollment.attempt, person: enrollment.person, course: enrollment.course.id,
      season: enrollment.season?.id ?? "", mode: enrollment.mode, completedAt: now,
      activeSeconds: summary.activeSeconds, sittings: summary.sittings, items: summary.items,
      creditPercent: Figures.thousandth(summary.creditPercent), topicsInScope: agenda.scope,
      topicsMet: summary.topicsMet, topicsRetaken: summary.topicsRetaken,
      criticalMisses: summary.criticalMisses, sureAndWrong: summary.sureAndWrong, result: result,
      policy: judge.policy.id, policyVersion: judge.policy.version,
      policyDigest: judge.policy.digest, contentDigest: enrollment.contentDigest,
      trainerVersion: enrollment.trainerVersion, attestedName: name, attestedAt: attestedAt,
      validFrom: isPassed ? now.day : nil,
      validUntil: isPassed
        ? enrollment.course.validUntil(finishedOn: now.day, in: enrollment.season) : nil,
      certificate: isPassed ? Certificate(enrollment.attempt).code : "")
  }
}

extension Policy {
  /// The sentence that a name is signed under at the end of a course.
  public var attestation: String {
    "I have worked through \"\(title)\" of \(organization), version \(version), and I know where to find it."
  }
}

extension String {
  /// Returns whether two names are the same but for capitals and spaces.
  func isSameName(as other: String) -> Bool {
    func folded(_ name: String) -> String {
      name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return folded(self) == folded(other)
  }
}
