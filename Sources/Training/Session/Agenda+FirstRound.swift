internal import PolicyRules

extension Agenda {
  /// Returns a whole scenario for each topic, and one more for each as far as the time allows.
  ///
  /// Of a topic's scenarios the one that was answered longest ago comes first, and of those not yet
  /// met, one in the person's own role; where all together take too long, shorter ones take the place
  /// of longer ones.
  func wholeScenarios(within minutes: Int) -> [Step] {
    var random = SplitMix64(seed: purpose.seed, purpose: "round 0")
    var waiting = scenarios.shuffled(using: &random)
      .sorted { (recency($0), distance($0)) < (recency($1), distance($1)) }
    var chosen: [Int] = []
    for topic in scope {
      guard let place = place(of: topic, in: waiting) else { continue }
      chosen.append(waiting.remove(at: place))
    }
    let limit = Double(minutes) * 60 * Agenda.wholeShare
    let seconds = Dictionary(
      uniqueKeysWithValues: scenarios.map {
        ($0, library.scenarios[$0].readingSeconds(for: judge.policy))
      })
    shorten(&chosen, by: &waiting, to: limit, seconds)
    for topic in scope {
      guard let place = place(of: topic, in: waiting) else { continue }
      if seconds.sum(of: chosen + [waiting[place]]) > limit { continue }
      chosen.append(waiting.remove(at: place))
    }
    return chosen.map { .scenario($0) }
  }

  /// The rest of a course's time is for retakes.
  static let wholeShare = 0.95

  /// Puts shorter scenarios of the same topic in the place of longer ones, the greatest gain first,
  /// and first those that are no farther from the person's role.
  private func shorten(
    _ chosen: inout [Int], by waiting: inout [Int], to limit: Double, _ seconds: [Int: Double]
  ) {
    while seconds.sum(of: chosen) > limit {
      let swaps = chosen.indices.flatMap { place in
        waiting.indices.filter { canReplace(chosen[place], by: waiting[$0]) }.map { other in
          Swap(
            place: place, other: other,
            isNear: distance(waiting[other]) <= distance(chosen[place]),
            gain: seconds.sum(of: [chosen[place]]) - seconds.sum(of: [waiting[other]]))
        }
      }.filter { $0.gain > 0 }
      let near = swaps.filter(\.isNear)
      guard let best = (near.isEmpty ? swaps : near).max(by: { $0.gain < $1.gain }) else { return }
      swap(&chosen[best.place], &waiting[best.other])
    }
  }

  private func canReplace(_ index: Int, by other: Int) -> Bool {
    topic(other) == topic(index) && recency(other) <= recency(index)
  }

  private func place(of topic: String, in waiting: [Int]) -> Int? {
    waiting.firstIndex { self.topic($0) == topic } ?? waiting.firstIndex { teaches($0, topic) }
  }

  private func topic(_ index: Int) -> String { library.scenarios[index].topic }

  /// The rest of a refresher's time is for retakes.
  static let refresherShare = 0.85

  /// Returns single items: what changed, what was missed, then the course's topics in turn, so many
  /// items each that chance alone hardly meets it, as far as the time allows.
  func refresher(within minutes: Int) -> [Step] {
    if scope.isEmpty { return [] }
    var random = SplitMix64(seed: purpose.seed, purpose: "round 0")
    var wanted = changedPlacements()
    let missed = history.missedTopics.filter { scope.contains($0) }
    for topic in missed + scope {
      wanted += pick(1, of: topic, besides: wanted, isHard: true, using: &random)
    }
    let sure = wanted.count
    for topic in scope + scope + scope where chance(of: topic, in: wanted) > mastery.luck {
      wanted += pick(1, of: topic, besides: wanted, isHard: true, using: &random)
    }
    var seconds = 0.0
    let chosen = wanted.enumerated().filter { place, placement in
      seconds += library.readingSeconds(placement, for: judge.policy)
      return place < min(sure, scope.count)
        || seconds <= Double(minutes) * 60 * Agenda.refresherShare
    }
    return chosen.map { .single($0.element) }
  }

  private func chance(of topic: String, in wanted: [Placement]) -> Double {
    wanted.filter { library.item($0).topic == topic }.reduce(1) { $0 * guess($1) }
  }

  /// Returns single items over all topics, as many as a fair test needs.
  func testOut() -> [Step] {
    var random = SplitMix64(seed: purpose.seed, purpose: "round 0")
    var wanted: [Placement] = []
    let most = placements.filter { scope.contains($0.key) }.values.reduce(0) { $0 + $1.count }
    while wanted.count < min(Agenda.testOutItems, most) {
      for topic in scope where wanted.count < Agenda.testOutItems {
        wanted += pick(1, of: topic, besides: wanted, using: &random)
      }
    }
    return wanted.map { .single($0) }
  }

  /// How many items the short test has: by simulation, with the bar at 0.80, someone right nine
  /// times of ten passes in 96 of 100 cases, and a guesser never.
  static let testOutItems = 16

  private func pick(
    _ count: Int, of topic: String, besides taken: [Placement], isHard: Bool = false,
    using random: inout SplitMix64
  ) -> ArraySlice<Placement> {
    let rest = (placements[topic] ?? []).filter { !taken.contains($0) }
    let hard = rest.filter { guess($0) <= 1.0 / 8 }
    let met = Set(taken.map(\.scenario))
    func order(_ placement: Placement) -> (Int, Int, Int) {
      let scenario = placement.scenario
      return (recency(placement), met.contains(scenario) ? 1 : 0, distance(scenario))
    }
    return (isHard && !hard.isEmpty ? hard : rest).shuffled(using: &random)
      .sorted { order($0) < order($1) }.prefix(count)
  }

  /// The items whose ruling is no longer what it was when the person answered them.
  func changedPlacements() -> [Placement] {
    var last: [ItemID: Response] = [:]
    for response in history { last[response.itemID] = response }
    let old = last.filter { $0.value.policyDigest != judge.policy.digest }
    guard !old.isEmpty else { return [] }
    return placements.values.flatMap(\.self).filter { placement in
      guard let before = old[library.itemID(placement)] else { return false }
      let scenario = library.scenarios[placement.scenario]
      guard before.revision == scenario.revision,
        let question = Question(
          library.item(placement), in: scenario.id,
          facts: scenario.scenes[placement.scene].facts, judge: judge, seed: purpose.seed)
      else { return false }
      return question.key.answer.word != before.verdict
    }.sorted { library.itemID($0) < library.itemID($1) }
  }

  /// The chance to answer the item rightly by guessing.
  func guess(_ placement: Placement) -> Double {
    library.item(placement).kind.chanceOfGuess
  }

  private func teaches(_ index: Int, _ topic: String) -> Bool {
    library.scenarios[index].teaches(topic)
  }

  /// How far a scenario is from what the person does: 0 where they are in their own role, 1 where it
  /// is meant for that role among others, 2 where it is meant for everyone.
  ///
  /// On some topics that does not count, so that colleagues do not all get the same.
  private func distance(_ index: Int) -> Int {
    let scenario = library.scenarios[index]
    if isOwn(index) || topicsOfAnyRole.contains(scenario.topic) { return 0 }
    return scenario.roles.count < roles[0].fact.values.count ? 1 : 2
  }

  /// Returns whether the person is in their own role in the scenario at `index`, as far as it is
  /// known.
  func isOwn(_ index: Int) -> Bool {
    guard let sender = roles.first?.fact else { return true }
    let scenario = library.scenarios[index]
    let told = scenario.scenes[scenario.start].facts[sender]
    return !told.isEmpty && told.allSatisfy(roles.contains)
  }

  private func recency(_ index: Int) -> Int {
    let scenario = library.scenarios[index]
    return scenario.items.compactMap { item in
      lastAnswered[ItemID(scenario: scenario.id, item: item.id)]
    }.max() ?? -1
  }

  private func recency(_ placement: Placement) -> Int {
    lastAnswered[library.itemID(placement)] ?? -1
  }
}

/// A shorter scenario that can take the place of a longer one.
private struct Swap {
  let place: Int
  let other: Int
  let isNear: Bool
  let gain: Double
}

extension [Int: Double] {
  /// Returns the sum of the values of `keys`.
  fileprivate func sum(of keys: [Int]) -> Double { keys.reduce(0) { $0 + (self[$1] ?? 0) } }
}
