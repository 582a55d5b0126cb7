internal import PolicyRules

extension Agenda {
  /// Returns what is still needed: for each topic that is not met, other items than before, as many
  /// as meet it when all are right.
  func retake(after progress: Progress) -> [Step] {
    var next = progress
    next.begin(round: [])
    return scope.flatMap { topic -> [Step] in
      var steps: [Step] = []
      var trial = next
      while let placement = further(on: topic, in: trial) {
        steps.append(.single(placement))
        trial.suppose(placement, in: library)
      }
      return steps
    }
  }

  /// Returns one more item on the topic of the last answer, where a retake has shown that topic's
  /// last one and it is still not met.
  func further(in progress: Progress) -> Step? {
    guard progress.round > 0, let topic = progress.responses.last?.topic,
      !progress.steps[progress.step...].contains(where: { self.topic(of: $0) == topic })
    else { return nil }
    return further(on: topic, in: progress).map { .single($0) }
  }

  /// How many items of a topic a retake shows at most, before it is left for another day.
  static let mostOfTopic = 8

  /// Returns the item on `topic` to show next in this round, unless it is met or enough was shown.
  private func further(on topic: String, in progress: Progress) -> Placement? {
    let state = progress.mastery[topic]
    let shown = progress.responses[progress.roundStart...].filter { $0.topic == topic }
    guard !state.isMet, !state.mustWait, shown.count < Agenda.mostOfTopic else { return nil }
    let taken = Set(shown.map(\.itemID))
    let rest = ranked(topic, after: progress).filter { !taken.contains(library.itemID($0)) }
    if state.isCriticalOpen, let must = rest.first(where: { library.item($0).isCritical }) {
      return must
    }
    if !state.run.isEmpty, !state.hasOtherKind,
      let other = rest.first(where: { library.item($0).kind.word != "verdict" })
    {
      return other
    }
    return rest.first
  }

  /// The items of `topic`: what was asked longest ago before this round comes first, and of that
  /// what is hardest to guess.
  private func ranked(_ topic: String, after progress: Progress) -> [Placement] {
    var random = SplitMix64(seed: purpose.seed, purpose: "round \(progress.round) \(topic)")
    var times: [ItemID: Int] = [:]
    for (place, response) in progress.responses[..<progress.roundStart].enumerated()
    where response.topic == topic {
      times[response.itemID] = place
    }
    return (placements[topic] ?? []).shuffled(using: &random)
      .map { (place: $0, time: times[library.itemID($0)] ?? -1, guess: guess($0)) }
      .sorted { ($0.time, $0.guess) < ($1.time, $1.guess) }.map(\.place)
  }

  private func topic(of step: Step) -> String? {
    if case .single(let placement) = step { library.item(placement).topic } else { nil }
  }
}

extension Progress {
  /// Notes a right answer to what stands at `placement`, as far as its topic is concerned.
  fileprivate mutating func suppose(_ placement: Placement, in library: Library) {
    let item = library.item(placement)
    let id = library.itemID(placement)
    mastery.note(
      item.topic, item: id, kind: item.kind.word, mark: .full, isMust: item.isCritical,
      chance: item.kind.chanceOfGuess)
    responses.append(.supposed(id, item))
  }
}

extension Response {
  fileprivate static func supposed(_ id: ItemID, _ item: Item) -> Response {
    let start = Moment(milliseconds: 0)
    return Response(
      attempt: AttemptID(startedAt: start, seed: 0), answeredAt: start, staffID: "",
      organization: "", course: "", scenario: id.scenario, revision: 0, item: id.item,
      kind: item.kind.word, topic: item.topic, clauses: [], given: "", credit: 1,
      isFirstTry: false, certainty: .unmarked, hints: 0, lookups: 0, seconds: 0,
      direction: .right, isCritical: false, verdict: "", policyDigest: "")
  }
}
