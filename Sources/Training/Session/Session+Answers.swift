internal import PolicyRules

extension Session {
  /// Takes a line as an answer, a command, or neither.
  mutating func answer(_ line: String, to asking: Asking, at now: Moment) -> [Effect] {
    let question = asking.question
    let isBlank = line.allSatisfy(\.isWhitespace)
    if !question.item.isScored { return reflect(line, on: asking, at: now) }
    if isBlank { return put(question) }
    if let command = Command(line) { return obey(command, at: now) }
    if case .cite = question.item.kind { return cite(line, in: asking, at: now) }
    if let given = question.read(line) {
      return respond(given.codes, given.certainty, to: asking, at: now)
    }
    if let complaint = question.complaint(about: line) {
      return say([Passage(.notice, complaint)])
    }
    return notUnderstood(line, answers: question.answerWords, how: question.howToAnswer)
      + [.ask(prompt(for: question))]
  }

  /// Marks an answer, records it, says what the policy says, and waits for Enter.
  mutating func respond(
    _ codes: [String]?, _ certainty: Certainty, to asking: Asking, at now: Moment
  ) -> [Effect] {
    let question = asking.question
    let mark = capped(codes.map { question.mark($0, judge: judge) } ?? .skipped, asking.hints)
    let told = Told(
      question: question, label: label, number: progress.answered + 1, given: codes,
      certainty: certainty, mark: mark)
    var effects: [Effect] = []
    let response = response(told, asking, at: now)
    if purpose.enrollment != nil { effects.append(.append(response)) }
    note(response, to: question.item)
    let feedback = Feedback(told, judge: judge, mayComeBack: mayComeBack)
    effects += feedback.passages.map(Effect.say)
    if let story = question.option(codes)?.consequence?.story {
      effects += story.paragraphs(for: judge.policy).enumerated().map { place, text in
        .say(Passage(.consequence, label: place == 0 ? "What happens next" : "", text))
      }
    }
    settle(question, given: codes)
    phase = .told(told)
    justAnswered = told
    effects.append(.say(Passage(.instruction, goOnSentence)))
    return effects + [.ask(prompt)]
  }

  /// Whether what was missed is asked about again: not in a practice, nor in a short test.
  private var mayComeBack: Bool { purpose.enrollment.map { $0.mode != .testOut } ?? false }

  private var goOnSentence: String {
    progress.responses.count > 1
      ? Session.goOn
      : "Press Enter to go on, or type why, compare or dispute."
  }

  /// What closes all that is said after an answer.
  static let goOn = "Press Enter to go on."

  /// A short test is a test: hints cost there, and nowhere else.
  func capped(_ mark: Mark, _ hints: Int) -> Mark {
    guard purpose.enrollment?.mode == .testOut, hints > 0 else { return mark }
    return Mark(
      credit: min(mark.credit, hints == 1 ? 0.75 : 0.5), direction: mark.direction,
      isCritical: mark.isCritical)
  }

  private func response(_ told: Told, _ asking: Asking, at now: Moment) -> Response {
    let question = told.question
    let enrollment = purpose.enrollment
    let scenario = library.scenario(question.id.scenario)
    let start = Moment(milliseconds: 0)
    return Response(
      attempt: enrollment?.attempt ?? AttemptID(startedAt: start, seed: purpose.seed),
      answeredAt: now, staffID: enrollment?.person.staffID ?? "",
      organization: judge.policy.id, course: enrollment?.course.id ?? "practice",
      scenario: question.id.scenario, revision: scenario?.revision ?? 0, item: question.id.item,
      kind: question.item.kind.word, topic: question.item.topic, clauses: question.key.clauses,
      given: Response.given(told.given), credit: told.mark.credit,
      isFirstTry: !progress.asked.contains(question.id), certainty: told.certainty,
      hints: asking.hints, lookups: asking.lookups,
      seconds: max(0, now.seconds(since: asking.since)), direction: told.mark.direction,
      isCritical: told.mark.isCritical, verdict: question.key.answer.word,
      policyDigest: judge.policy.digest)
  }

  private mutating func reflect(_ line: String, on asking: Asking, at now: Moment) -> [Effect] {
    // Free text is not searched for commands with arguments: a thought may begin with "note".
    let isOneWord = line.split(whereSeparator: \.isWhitespace).count == 1
    if isOneWord, let command = Command(line) {
      return obey(command, at: now)
    }
    settle(asking.question, given: [])
    let thanks = Passage(.notice, "Thank you. This is not kept. To keep a thought, type note.")
    let effects: [Effect] = line.allSatisfy(\.isWhitespace) ? [] : [.say(thanks)]
    return effects + advance(at: now)
  }

  private mutating func cite(_ line: String, in asking: Asking, at now: Moment) -> [Effect] {
    let (text, certainty) = Question.splittingCertainty(line)
    if let number = Int(text), number > 0, number <= asking.found.count {
      return respond([asking.found[number - 1]], certainty, to: asking, at: now)
    }
    if let clause = judge.policy.clause(text.lowercased()) {
      return respond([clause.id], certainty, to: asking, at: now)
    }
    let found = ClauseSearch(policy: judge.policy).clauses(for: text)
    guard !found.isEmpty else {
      return notUnderstood(line, answers: [], how: asking.question.howToAnswer)
        + [.ask(prompt(for: asking.question))]
    }
    var asking = asking
    asking.found = found.map(\.id)
    phase = .asking(asking)
    let choices = found.enumerated().map { place, clause in
      Effect.say(Passage(.choice, label: String(place + 1), clause.opening))
    }
    let how = Passage(.instruction, "Type the number of the clause that decides, or other words.")
    return choices + [.say(how), .ask(prompt(for: asking.question))]
  }

  /// Says that a line was not understood, and what may have been meant.
  func notUnderstood(_ line: String, answers: [String], how: String) -> [Effect] {
    let near = Command.suggestion(for: line, besides: answers.filter { $0.count > 2 })
    let guess = near.map { " Did you mean \($0)?" } ?? ""
    return [.say(Passage(.notice, "I do not understand that.\(guess) \(how)"))]
  }
}
