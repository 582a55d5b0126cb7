internal import PolicyRules

/// What the answers of an attempt add up to.
struct Summary: Sendable {
  let progress: Progress
  let agenda: Agenda

  private var responses: [Response] { progress.responses }

  /// Scored items answered, each counted once.
  var items: Int { progress.asked.count }

  /// Mean credit of first answers, from 0 to 100.
  var creditPercent: Double {
    let first = responses.filter(\.isFirstTry)
    guard !first.isEmpty else { return 0 }
    return first.reduce(0) { $0 + $1.credit } / Double(first.count) * 100
  }

  /// Seconds between questions and answers; of one that was left open, half an hour at most.
  var activeSeconds: Double {
    responses.reduce(0) { $0 + min(max(0, $1.seconds), Summary.pause) }
  }

  /// Runs of answers with less than half an hour between two.
  var sittings: Int {
    let gaps = zip(responses, responses.dropFirst()).count { before, after in
      after.answeredAt.seconds(since: before.answeredAt) >= Summary.pause
    }
    return responses.isEmpty ? 0 : gaps + 1
  }

  /// A longer pause than this begins another sitting, in seconds.
  static let pause = 1800.0

  var topicsMet: [String] { agenda.scope.filter { progress.mastery[$0].isMet } }

  var topicsRetaken: [String] { agenda.scope.filter { progress.mastery[$0].wasMissed } }

  var criticalMisses: Int { responses.count(where: \.isCritical) }

  var sureAndWrong: Int {
    responses.count { $0.certainty == .certain && $0.credit <= 0.999 }
  }

  /// Whether a short test is passed so far: four fifths, and nothing critical.
  var passesTestOut: Bool { creditPercent >= 80 && criticalMisses == 0 }

  /// The summary as the person reads it.
  var passages: [Passage] {
    guard !responses.isEmpty else { return [] }
    return [Passage(.heading, "Summary."), Passage(.status, marks)] + topicPassages
      + certaintyPassages + leaningPassages
  }

  private var marks: String {
    "First answers: \(short(responses.filter(\.isFirstTry).reduce(0) { $0 + $1.credit })) of \(counted(responses.count(where: \.isFirstTry), "mark")), that is \(creditPercent.nearest) percent."
  }

  private var topicPassages: [Passage] {
    guard !agenda.scope.isEmpty else { return [] }
    let open = agenda.scope.filter { !progress.mastery[$0].isMet }
    var passages = [
      Passage(.status, "Topics met: \(topicsMet.count) of \(agenda.scope.count).")
    ]
    if !open.isEmpty {
      let titles = list(open.map { agenda.title(of: $0) })
      passages.append(Passage(.status, "To see again: \(titles)."))
    }
    return passages
  }

  private var certaintyPassages: [Passage] {
    let certain = responses.filter { $0.certainty == .certain }
    guard !certain.isEmpty else { return [] }
    let right = certain.count - sureAndWrong
    return [
      Passage(.status, "Certain \(counted(certain.count, "time")), right \(right).")
    ]
  }

  private var leaningPassages: [Passage] {
    let strict = responses.count { $0.direction == .tooStrict }
    let lenient = responses.count { $0.direction == .tooLenient }
    guard strict + lenient > 2, max(strict, lenient) >= 2 * min(strict, lenient) else { return [] }
    let side = lenient > strict ? "lenient" : "strict"
    return [Passage(.status, "Where you were wrong, you were mostly too \(side).")]
  }
}
