internal import PolicyRules

extension Session {
  /// Where the person is on `today`, in words.
  func status(on today: Day) -> [Passage] {
    let done = counted(progress.responses.count, "answer")
    var sentences = ["\(done) so far."]
    if progress.step < progress.steps.count {
      let round = progress.round == 0 ? "" : " of round \(progress.round + 1)"
      sentences.append("You are at part \(progress.step + 1) of \(progress.steps.count)\(round).")
    }
    if !agenda.scope.isEmpty {
      sentences.append(
        "Topics met so far: \(summary.topicsMet.count) of \(agenda.scope.count).")
    }
    if let season = purpose.enrollment?.season {
      sentences.append(season.due.dueSentence(on: today))
    }
    return [Passage(.status, sentences.joined(separator: " "))] + topicPassages
  }

  private var topicPassages: [Passage] {
    guard !agenda.scope.isEmpty else { return [] }
    let open = openTopics.map { agenda.title(of: $0) }.joined(separator: "; ")
    return open.isEmpty ? [] : [Passage(.status, label: "Topics open", "\(open).")]
  }
}
