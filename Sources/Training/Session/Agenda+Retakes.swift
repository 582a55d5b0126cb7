internal import PolicyRules

extension Agenda {
  /// Returns what is still needed: for each topic that is not met, other items than before.
  func retake(after progress: Progress) -> [Step] {
    var random = SplitMix64(seed: purpose.seed, purpose: "round \(progress.round + 1)")
    let open = scope.filter { !progress.mastery[$0].isMet }
    return open.flatMap { topic in
      retake(topic, after: progress, using: &random).map { .single($0) }
    }
  }

  private func retake(
    _ topic: String, after progress: Progress, using random: inout SplitMix64
  ) -> [Placement] {
    let state = progress.mastery[topic]
    let times = progress.timesAsked
    // What was asked longest ago comes first, and of that what is hardest to guess.
    let ranked = (placements[topic] ?? []).shuffled(using: &random).sorted { a, b in
      let (before, after) = (times[library.itemID(a)] ?? -1, times[library.itemID(b)] ?? -1)
      return before != after ? before < after : guess(a) < guess(b)
    }
    var chosen = Array(ranked.prefix(progress.mastery.needed(topic)))
    let rested = ranked.filter { !chosen.contains($0) && isRested($0, progress, times) }
    for placement in rested.prefix(Agenda.mostExtras)
    where state.wasMissed && chosen.reduce(1.0, { $0 * guess($1) }) > Agenda.luck {
      chosen.append(placement)
    }
    if state.isCriticalOpen, !chosen.contains(where: { library.item($0).isCritical }) {
      replaceLast(of: &chosen, by: ranked.first { library.item($0).isCritical })
    }
    if chosen.allSatisfy({ library.item($0).kind.word == "verdict" }) {
      let other = ranked.first { library.item($0).kind.word != "verdict" }
      if let other, !chosen.isEmpty { chosen[0] = other }
    }
    return chosen
  }

  /// The chance to come through a retake by guessing, above which it asks for more items.
  static let luck = 1.0 / 128
  /// How many more items it may ask for.
  static let mostExtras = 3

  /// Whether an item was not asked in the round that just ended.
  private func isRested(
    _ placement: Placement, _ progress: Progress, _ times: [ItemID: Int]
  ) -> Bool {
    times[library.itemID(placement)].map { $0 < progress.roundStart } ?? true
  }

  private func replaceLast(of chosen: inout [Placement], by other: Placement?) {
    guard let other, !chosen.isEmpty else { return }
    chosen[chosen.count - 1] = other
  }
}

extension Progress {
  /// For each item asked, the place of its last answer.
  var timesAsked: [ItemID: Int] {
    Dictionary(
      responses.enumerated().map { ($1.itemID, $0) }, uniquingKeysWith: { max($0, $1) })
  }
}
