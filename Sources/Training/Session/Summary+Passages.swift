internal import PolicyRules

extension Summary {
  /// The summary as the person reads it on `today`: marks, topics, what to see again and when.
  func passages(on today: Day) -> [Passage] {
    guard !responses.isEmpty else { return [] }
    return [Passage(.heading, "Summary."), Passage(.status, marks)] + topicPassages
      + certaintyPassages + leaningPassages + seeAgain(on: today)
  }

  private var marks: String {
    let first = responses.filter(\.isFirstTry)
    let sum = first.reduce(0) { $0 + $1.credit }
    return
      "First answers: \(short(sum)) of \(first.count), that is \(creditPercent.nearest) percent."
  }

  private var topicPassages: [Passage] {
    guard !agenda.scope.isEmpty else {
      let missed = agenda.judge.policy.topics.map(\.id).filter(wasMissed)
      return list(missed, under: "Not all right")
    }
    let met = topicsMet
    return [Passage(.status, "Topics met: \(met.count) of \(agenda.scope.count).")]
      + list(met.filter { !topicsRetaken.contains($0) }, under: "Met at once")
      + list(met.filter { topicsRetaken.contains($0) }, under: "Met in a second round")
      + list(agenda.scope.filter { !met.contains($0) }, under: "To see again")
  }

  private func list(_ topics: [String], under label: String) -> [Passage] {
    guard !topics.isEmpty else { return [] }
    if topics.count > 3, topics.count == agenda.scope.count {
      return [Passage(.status, label: label, "all \(topics.count) topics.")]
    }
    // Titles may hold commas of their own.
    let titles = topics.map { agenda.title(of: $0) }.joined(separator: "; ")
    return [Passage(.status, label: label, "\(titles).")]
  }

  private var certaintyPassages: [Passage] {
    let certain = responses.filter { $0.certainty == .certain }
    guard !certain.isEmpty else { return [] }
    let times = certain.count == 1 ? "once" : counted(certain.count, "time")
    return [Passage(.status, "You were certain \(times), and \(rightness(of: certain.count)).")]
  }

  /// How often the person was right of the `count` times that they were certain.
  private func rightness(of count: Int) -> String {
    switch sureAndWrong {
    case 0: count == 1 ? "right" : "right each time"
    case count: count == 1 ? "wrong" : "wrong each time"
    default: "right \(count - sureAndWrong) of them"
    }
  }

  private var leaningPassages: [Passage] {
    let strict = responses.count { $0.direction == .tooStrict }
    let lenient = responses.count { $0.direction == .tooLenient }
    guard strict + lenient > 2, max(strict, lenient) >= 2 * min(strict, lenient) else { return [] }
    let side = lenient > strict ? "lenient" : "strict"
    return [Passage(.status, "Where you were wrong, you were mostly too \(side).")]
  }

  /// What is worth a practice later, once every topic is met: sooner where the person was sure.
  private func seeAgain(on today: Day) -> [Passage] {
    guard !agenda.scope.isEmpty, topicsMet.count == agenda.scope.count else { return [] }
    let missed = agenda.scope.filter(wasMissed).map { topic in
      "\(agenda.title(of: topic)), about \(today.adding(days: wasSure(topic) ? 2 : 5).words(on: today))"
    }
    let month = today.adding(days: 28).words(on: today)
    let text =
      missed.isEmpty
      ? "in a short practice, about \(month)." : "\(missed.joined(separator: "; "))."
    return [Passage(.status, label: "See again", text)]
  }

  private func wasMissed(_ topic: String) -> Bool {
    responses.contains { $0.topic == topic && $0.isFirstTry && !$0.isRight }
  }

  private func wasSure(_ topic: String) -> Bool {
    responses.contains { $0.topic == topic && $0.certainty == .certain && !$0.isRight }
  }
}
