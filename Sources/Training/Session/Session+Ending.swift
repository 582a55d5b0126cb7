internal import PolicyRules

extension Session {
  /// Takes a line after the feedback: Enter goes on.
  mutating func goOn(_ line: String, at now: Moment) -> [Effect] {
    if line.allSatisfy(\.isWhitespace) { return advance(at: now) }
    if let command = Command(line) { return obey(command, at: now) }
    return notUnderstood(line, answers: [], how: Session.goOn) + [.ask(prompt)]
  }

  /// Ends a round: with the attestation, an offer to retake, or the end.
  mutating func endRound(at now: Moment) -> [Effect] {
    if let nothing = nothingToAsk() { return nothing }
    guard let enrollment = purpose.enrollment else {
      phase = .over
      return summary.passages(on: now.day).map(Effect.say) + [.leave(.practised)]
    }
    let said = summary.passages(on: now.day).map(Effect.say)
    if openTopics.isEmpty { return said + askForName() }
    if enrollment.mode == .testOut, progress.round == 0, !summary.passesTestOut {
      return said + failTestOut(enrollment, at: now)
    }
    if retakes(on: now.day) >= Session.retakesADay { return said + tomorrow() }
    phase = .offering
    let minutes = Int((agenda.seconds(of: agenda.retake(after: progress)) / 60).rounded(.up))
    let offer =
      "To pass, every topic has to be met. There are other situations on these, about \(counted(minutes, "minute")). Nothing is lost if you take a break. Go on now? Type yes or later."
    return said + say([Passage(.instruction, offer)])
  }

  /// Ends a session that has nothing to ask: nobody passes a course without an answer.
  private mutating func nothingToAsk() -> [Effect]? {
    let sentence: String
    switch purpose {
    case .course where agenda.scope.isEmpty:
      sentence =
        "There is nothing to ask in this course for what you do; please tell your HR office."
    case .practice where phase == .waiting:
      sentence = "There is nothing to practise on this for what you do."
    case .preview where phase == .waiting:
      sentence = "There is nothing to ask in this scenario at this school."
    case .course, .practice, .preview: return nil
    }
    phase = .over
    let outcome = purpose.enrollment == nil ? Outcome.practised : .saved
    return [.say(Passage(.notice, sentence)), .leave(outcome)]
  }

  /// Takes the answer to the offer of a retake.
  mutating func decide(_ line: String, at now: Moment) -> [Effect] {
    switch line.lowercased().answerWords.first {
    case "yes", "y":
      return beginRetake() ? advance(at: now) : leave()
    case "later", "no", "l", "n": return leave()
    case nil: return say([Passage(.instruction, "Type yes or later.")])
    default:
      if let command = Command(line) { return obey(command, at: now) }
      return notUnderstood(line, answers: ["yes", "later"], how: "Type yes or later.")
        + [.ask(prompt)]
    }
  }

  /// After so many retakes a rest does more good than another.
  static let retakesADay = 3

  /// The topics in scope that are not met.
  var openTopics: [String] { agenda.scope.filter { !progress.mastery[$0].isMet } }

  var summary: Summary { Summary(progress: progress, agenda: agenda) }

  private func retakes(on day: Day) -> Int { progress.retakeDays.count { $0 == day } }

  private mutating func tomorrow() -> [Effect] {
    phase = .over
    let topics = openTopics.map { agenda.title(of: $0) }.joined(separator: "; ")
    return [
      .say(
        Passage(
          .notice,
          "That is enough for today. Please come back tomorrow for: \(topics). Your answers are kept."
        )), .leave(.saved),
    ]
  }

  private mutating func failTestOut(_ enrollment: Enrollment, at now: Moment) -> [Effect] {
    phase = .over
    let record = record(enrollment, .notPassed, name: "", attestedAt: nil, at: now)
    let why =
      summary.criticalMisses > 0
      ? "something was missed that must not be missed" : "it takes four right answers of five"
    let text =
      "The short test is not passed: \(why). Please take the course itself: \(enrollment.course.title)."
    return [.complete(record), .say(Passage(.notice, text)), .leave(.notPassed)]
  }
}
