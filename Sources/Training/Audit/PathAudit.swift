internal import PolicyRules
internal import StrictYAML

/// Whether every way through a scenario ends, and every scene and item is on some way.
struct PathAudit {
  let scenario: Scenario
  let walks: [(Judge, Walk)]

  func report(into findings: inout Findings) {
    if walks.contains(where: \.1.isCut) {
      findings.error(
        "too-many-ways", "there are more ways through the scenario than can be tried",
        at: scenario.position, help: "let fewer options change facts, or part the scenario in two")
      return
    }
    for (place, scene) in scenario.scenes.enumerated() {
      if !walks.contains(where: { $0.1.scenes.contains(place) }) {
        findings.error(
          "unreachable-scene", "no way leads to the scene \(ticked(scene.id))",
          at: scene.position, help: "let a `route` or `goto` lead there, or take it out")
      }
      if walks.contains(where: { $0.1.loops.contains(place) }) {
        findings.error(
          "endless-loop", "the scene \(ticked(scene.id)) leads back to one that was told before",
          at: scene.position, help: "let every way go forward to `end`")
      }
      for (index, item) in scene.items.enumerated() { report(item, place, index, into: &findings) }
    }
  }

  private func report(_ item: Item, _ scene: Int, _ index: Int, into findings: inout Findings) {
    let offered = walks.filter { item.isFor(policy: $0.0.policy.id) }
    let missing = offered.filter { walk in
      !walk.1.visits.contains { $0.scene == scene && $0.item == index }
    }
    if offered.isEmpty || missing.count == offered.count {
      findings.error(
        "unreachable-item", "the item \(ticked(item.id)) is never asked", at: item.position)
    } else if item.isScored, !missing.isEmpty {
      let schools = list(missing.map { ticked($0.0.policy.id) })
      findings.warning(
        "unreachable-item", "the item \(ticked(item.id)) is never asked under \(schools)",
        at: item.position, help: "say so with `policies:`, or change the route")
    }
    reportRoute(item, into: &findings)
  }

  private func reportRoute(_ item: Item, into findings: inout Findings) {
    guard item.route != nil, !item.leadsAway else { return }
    findings.warning(
      "open-route", "the route of \(ticked(item.id)) does not say where every answer leads",
      at: item.position, help: "add `else:`")
  }
}
