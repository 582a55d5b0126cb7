internal import Training

extension [Effect] {
  /// Words by which a person sees that the program waits: the beginning of what it said last.
  var cue: String {
    for case .say(let passage) in reversed() {
      return String((passage.label.isEmpty ? passage.text : passage.label).prefix(30))
    }
    return ""
  }

  /// Whether the session ends with them.
  var leaves: Bool { contains { if case .leave = $0 { true } else { false } } }
}

extension Response {
  /// The response as it would be at any other time.
  var withoutTimes: Response {
    var copy = self
    let start = Moment(milliseconds: 0)
    copy.attempt = AttemptID(startedAt: start, seed: attempt.seed)
    copy.answeredAt = start
    copy.seconds = 0
    return copy
  }
}
