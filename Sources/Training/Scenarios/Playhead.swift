internal import PolicyRules

/// Where someone stands in a scenario.
struct Playhead: Hashable, Sendable {
  /// The scene, among the scenario's.
  var scene: Int
  /// The item, among the scene's.
  var item: Int
  /// What holds, the item's own facts left out.
  var facts: Facts
  /// The scenes entered so far; none is entered twice, so that every scenario ends.
  var entered: [Int]
  /// How many of them were told.
  var told = 0

  /// Stands at the beginning of `scenario`.
  init(startOf scenario: Scenario) {
    scene = scenario.start
    item = 0
    facts = scenario.scenes[scenario.start].facts
    entered = [scenario.start]
  }

  /// Stands at an item that can be asked by itself.
  init(_ placement: Placement, in scenario: Scenario) {
    scene = placement.scene
    item = placement.item
    facts = scenario.scenes[placement.scene].facts
    entered = [placement.scene]
  }

  /// Returns the scenes that were entered and not yet told, and counts them as told.
  mutating func tell() -> ArraySlice<Int> {
    defer { told = entered.count }
    return entered[told...]
  }

  /// Follows what the answer `given` leads to; returns whether the scenario goes on.
  mutating func settle(
    _ question: Question, given: [String]?, in scenario: Scenario, _ vocabulary: Vocabulary
  ) -> Bool {
    if let changed = question.option(given)?.consequence?.facts {
      facts = facts.overridden(by: changed, of: vocabulary)
    }
    item += 1
    guard let target = question.target(given) else { return true }
    return go(to: target, in: scenario, vocabulary)
  }

  /// Goes on to `target`; returns whether the scenario goes on.
  mutating func go(to target: Target, in scenario: Scenario, _ vocabulary: Vocabulary) -> Bool {
    guard case .scene(let next) = target, !entered.contains(next) else { return false }
    let scene = scenario.scenes[next]
    facts = scene.keepsFacts ? facts.overridden(by: scene.facts, of: vocabulary) : scene.facts
    self.scene = next
    item = 0
    entered.append(next)
    return true
  }
}
