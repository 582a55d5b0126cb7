extension Session {
  /// Where the person is, in words.
  var status: [Passage] {
    let done = counted(progress.responses.count, "answer")
    var sentences = ["\(done) so far."]
    if progress.step < progress.steps.count {
      let round = progress.round == 0 ? "" : " of retake \(progress.round)"
      sentences.append("You are at part \(progress.step + 1) of \(progress.steps.count)\(round).")
    }
    if !agenda.scope.isEmpty {
      sentences.append(
        "Topics met so far: \(summary.topicsMet.count) of \(agenda.scope.count).")
    }
    if let season = purpose.enrollment?.season {
      sentences.append("Due \(season.due).")
    }
    return [Passage(.status, sentences.joined(separator: " "))]
  }
}
