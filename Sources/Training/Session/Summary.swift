internal import PolicyRules

/// What the answers of an attempt add up to.
struct Summary: Sendable {
  let progress: Progress
  let agenda: Agenda

  private var responses: [Response] { progress.responses }

  private var figures: Figures { Figures(responses) }

  var items: Int { figures.items }
  var creditPercent: Double { figures.creditPercent }
  var activeSeconds: Double { Figures.tenth(figures.activeSeconds) }
  var sittings: Int { figures.sittings }
  var criticalMisses: Int { figures.criticalMisses }
  var sureAndWrong: Int { figures.sureAndWrong }

  var topicsMet: [String] { agenda.scope.filter { progress.mastery[$0].isMet } }

  var topicsRetaken: [String] { agenda.scope.filter { progress.mastery[$0].wasMissed } }

  /// Whether a short test is passed so far: four fifths, and nothing critical.
  var passesTestOut: Bool { creditPercent >= 80 && criticalMisses == 0 }

  /// The summary as the person reads it.
  var passages: [Passage] {
    guard !responses.isEmpty else { return [] }
    return [Passage(.heading, "Summary."), Passage(.status, marks)] + topicPassages
      + certaintyPassages + leaningPassages
  }

  private var marks: String {
    "First answers: \(short(responses.filter(\.isFirstTry).reduce(0) { $0 + $1.credit })) of \(counted(responses.count(where: \.isFirstTry), "mark")), that is \(Int(creditPercent.rounded())) percent."
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
