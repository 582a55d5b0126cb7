/// How far a person has come with each topic.
///
/// A topic is met by full credit the first time. Once it was missed, it is met in a later round, by
/// full credit on different items one after another: two at least, one of them no plain verdict
/// where there is such an item, and so many that chance alone hardly comes through. A critical miss
/// stays open until an item that must not be missed is right.
/// Were later items of the first round enough, a guesser would come through.
struct Mastery: Hashable, Sendable {
  /// What there is to ask on a topic.
  struct Supply: Hashable, Sendable {
    /// How many items can be asked by themselves.
    var items = 0
    /// Whether one of them asks for more than a verdict.
    var hasOtherKind = false
    /// Whether one of them must not be missed.
    var hasMust = false
  }

  /// How far a person has come with one topic.
  struct State: Hashable, Sendable {
    /// Whether it is met.
    var isMet = false
    /// Whether it was ever missed.
    var wasMissed = false
    /// Whether it was missed for the first time in this round, so that a later one must show more.
    var mustWait = false
    /// Whether a critical miss is open.
    var isCriticalOpen = false
    /// The items with full credit since the last miss, or since the round began.
    var run: Set<ItemID> = []
    /// Whether one of them asked for more than a verdict.
    var hasOtherKind = false
    /// The chance to answer all of them rightly by guessing.
    var luck = 1.0
  }

  let supplies: [String: Supply]
  /// The chance to come through by guessing that the items of a run may leave.
  let luck: Double
  private(set) var states: [String: State] = [:]

  init(supplies: [String: Supply], luck: Double) {
    self.supplies = supplies
    self.luck = luck
  }

  /// More items in a row than these prove enough, however easily guessed.
  static let longestRun = 5

  subscript(topic: String) -> State { states[topic] ?? State() }

  /// Begins another round: topics that are not met start anew.
  mutating func beginRound() {
    for (topic, state) in states where !state.isMet {
      var state = state
      state.mustWait = false
      state.beginRun()
      states[topic] = state
    }
  }

  /// Notes an answer on `topic`, to an item that `chance` alone answers so often.
  mutating func note(
    _ topic: String, item: ItemID, kind: String, mark: Mark, isMust: Bool, chance: Double
  ) {
    var state = self[topic]
    if mark.isFull {
      if state.run.insert(item).inserted { state.luck *= chance }
      if kind != "verdict" { state.hasOtherKind = true }
      if isMust { state.isCriticalOpen = false }
    } else {
      if !state.wasMissed { state.mustWait = true }
      state.wasMissed = true
      state.beginRun()
    }
    if mark.isCritical { state.isCriticalOpen = true }
    state.isMet = isMet(state, supplies[topic] ?? Supply())
    states[topic] = state
  }

  private func isMet(_ state: State, _ supply: Supply) -> Bool {
    if state.mustWait { return false }
    guard state.wasMissed else { return !state.run.isEmpty }
    let most = max(1, min(Mastery.longestRun, supply.items))
    let isLong = state.run.count >= most || state.run.count >= 2 && state.luck <= luck
    return isLong && (state.hasOtherKind || !supply.hasOtherKind)
      && (!state.isCriticalOpen || !supply.hasMust)
  }
}

extension Mastery.State {
  fileprivate mutating func beginRun() {
    run = []
    hasOtherKind = false
    luck = 1
  }
}
