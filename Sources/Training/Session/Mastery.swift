/// How far a person has come with each topic.
///
/// A topic is met by full credit the first time. Once it was missed, it is met in a later round, by
/// full credit on every item of that round: two different ones, one of them no plain verdict where
/// there is such an item. A critical miss stays open until an item that must not be missed is right.
/// Were later items of the same round enough, a guesser would come through.
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
    /// Whether it was missed in this round.
    var isMissedNow = false
    /// Whether a critical miss is open.
    var isCriticalOpen = false
    /// The items with full credit in this round.
    var run: Set<ItemID> = []
    /// Whether one of them asked for more than a verdict.
    var hasOtherKind = false
  }

  let supplies: [String: Supply]
  private(set) var states: [String: State] = [:]

  init(supplies: [String: Supply]) {
    self.supplies = supplies
  }

  subscript(topic: String) -> State { states[topic] ?? State() }

  /// Begins another round: topics that are not met start anew.
  mutating func beginRound() {
    for (topic, state) in states where !state.isMet {
      states[topic]?.isMissedNow = false
      states[topic]?.run = []
      states[topic]?.hasOtherKind = false
    }
  }

  /// Notes an answer on `topic`.
  mutating func note(
    _ topic: String, item: ItemID, kind: String, mark: Mark, isMust: Bool
  ) {
    var state = self[topic]
    if mark.isFull {
      state.run.insert(item)
      if kind != "verdict" { state.hasOtherKind = true }
      if isMust { state.isCriticalOpen = false }
    } else {
      state.wasMissed = true
      state.isMissedNow = true
    }
    if mark.isCritical { state.isCriticalOpen = true }
    state.isMet = isMet(state, supplies[topic] ?? Supply())
    states[topic] = state
  }

  /// Returns how many items of `topic` it takes in a round.
  func needed(_ topic: String) -> Int {
    let state = self[topic]
    if state.isMet { return 0 }
    return state.wasMissed ? goal(supplies[topic] ?? Supply()) : 1
  }

  private func isMet(_ state: State, _ supply: Supply) -> Bool {
    if state.isMissedNow { return false }
    guard state.wasMissed else { return !state.run.isEmpty }
    return state.run.count >= goal(supply) && (state.hasOtherKind || !supply.hasOtherKind)
      && (!state.isCriticalOpen || !supply.hasMust)
  }

  private func goal(_ supply: Supply) -> Int { max(1, min(2, supply.items)) }
}
