/// What the answers of an attempt add up to.
struct Summary: Sendable {
  let progress: Progress
  let agenda: Agenda

  var responses: [Response] { progress.responses }

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
}
