internal import PolicyRules

extension Agenda {
  /// Returns what is still needed: for each topic that is not met, other items than before, as many
  /// as meet it when all are right; the topics take turns.
  func retake(after progress: Progress) -> [Step] {
    var trial = progress
    trial.begin(round: [])
    var open = scope
    while !open.isEmpty {
      open.removeAll { topic in
        guard let placement = further(on: topic, in: trial) else { return true }
        trial.suppose(placement, in: library)
        trial.steps.append(.single(placement))
        return false
      }
    }
    return trial.steps
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

  /// The items of `topic`, those first that differ most from what was asked: of another scenario than
  /// the item before, asked longest ago, of another kind, of other facts; then what is hardest to guess.
  private func ranked(_ topic: String, after progress: Progress) -> [Placement] {
    var random = SplitMix64(seed: purpose.seed, purpose: "round \(progress.round) \(topic)")
    let asked = Asked(in: progress, library)
    let places = placements[topic] ?? []
    let told = Set(
      places.filter { asked.isOfRound(library.itemID($0)) }.map { library.facts(at: $0) })
    return places.shuffled(using: &random).map { place in
      let id = library.itemID(place)
      return Ranked(
        place: place, isOfLastScenario: id.scenario == asked.lastScenario,
        time: asked.times[id] ?? -1,
        kindRecency: asked.recency(of: library.item(place).kind.word),
        hasToldFacts: told.contains(library.facts(at: place)),
        isOfMetScenario: asked.scenarios.contains(id.scenario), guess: guess(place))
    }.sorted { $0.order < $1.order }.map(\.place)
  }

  private func topic(of step: Step) -> String? {
    if case .single(let placement) = step { library.item(placement).topic } else { nil }
  }
}

/// What was asked in an attempt, as far as the next item should differ from it.
private struct Asked {
  /// When each item was last asked before this round: the greater, the later.
  var times: [ItemID: Int] = [:]
  /// The scenarios met so far.
  let scenarios: Set<String>
  /// What stands before the next item, if anything does.
  let lastScenario: String?
  /// The kinds of the two items before, the last one first.
  private let lastKinds: [String]
  private let ofRound: Set<ItemID>

  init(in progress: Progress, _ library: Library) {
    for (place, response) in progress.responses[..<progress.roundStart].enumerated() {
      times[response.itemID] = place
    }
    scenarios = Set(progress.responses.map(\.scenario))
    ofRound = Set(progress.responses[progress.roundStart...].map(\.itemID))
    let singles = progress.steps.suffix(2).compactMap { step -> Placement? in
      if case .single(let placement) = step { placement } else { nil }
    }
    lastScenario =
      singles.last.map { library.scenarios[$0.scenario].id } ?? progress.responses.last?.scenario
    lastKinds =
      singles.isEmpty
      ? progress.responses.suffix(1).map(\.kind)
      : singles.reversed().map { library.item($0).kind.word }
  }

  /// Returns 2 for the kind of the item before, 1 for that of the one before it, and 0 for others.
  func recency(of kind: String) -> Int { lastKinds.firstIndex(of: kind).map { 2 - $0 } ?? 0 }

  func isOfRound(_ id: ItemID) -> Bool { ofRound.contains(id) }
}

/// An item with what speaks against asking it next.
private struct Ranked {
  let place: Placement
  let isOfLastScenario: Bool
  let time: Int
  let kindRecency: Int
  let hasToldFacts: Bool
  let isOfMetScenario: Bool
  let guess: Double

  var order: (Int, Int, Int, Int, Int, Double) {
    (
      isOfLastScenario ? 1 : 0, time, kindRecency, hasToldFacts ? 1 : 0,
      isOfMetScenario ? 1 : 0, guess
    )
  }
}

extension Library {
  /// Returns what holds for the item that stands at `placement`.
  fileprivate func facts(at placement: Placement) -> Facts {
    scenarios[placement.scenario].scenes[placement.scene].facts
      .overridden(by: item(placement).facts, of: vocabulary)
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
