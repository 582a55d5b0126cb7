/// How far a person has come with each topic.
///
/// A topic is met by full credit the first time; after a miss, by full credit on two different
/// items in a row, one of them no plain verdict where there is such an item. A critical miss stays
/// open until an item that must not be missed is right.
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
    /// Whether a critical miss is open.
    var isCriticalOpen = false
    /// The items with full credit since the last miss.
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
      state.run = []
      state.hasOtherKind = false
    }
    if mark.isCritical { state.isCriticalOpen = true }
    state.isMet = isMet(state, supplies[topic] ?? Supply())
    states[topic] = state
  }

  /// Returns how many more items of `topic` it takes at least.
  func needed(_ topic: String) -> Int {
    let state = self[topic]
    if state.isMet { return 0 }
    guard state.wasMissed else { return 1 }
    return max(1, goal(supplies[topic] ?? Supply()) - state.run.count)
  }

  private func isMet(_ state: State, _ supply: Supply) -> Bool {
    guard state.wasMissed else { return !state.run.isEmpty }
    return state.run.count >= goal(supply) && (state.hasOtherKind || !supply.hasOtherKind)
      && (!state.isCriticalOpen || !supply.hasMust)
  }

  private func goal(_ supply: Supply) -> Int { max(1, min(2, supply.items)) }
}
