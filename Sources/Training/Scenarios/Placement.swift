/// An item that can be asked by itself, away from the course of its scenario.
struct Placement: Hashable, Sendable {
  /// The scenario, among the library's.
  let scenario: Int
  /// The scene, among the scenario's.
  let scene: Int
  /// The item, among the scene's.
  let item: Int
}

extension Scenario {
  /// Returns the places of scored items whose facts do not hang on how one came there.
  ///
  /// Their scene is all that has to be told before.
  func placements(at index: Int) -> [Placement] {
    let reached = reached
    return scenes.enumerated().flatMap { place, scene -> [Placement] in
      guard reached.contains(place), !scene.keepsFacts else { return [] }
      // A consequence changes what holds for the items after it.
      let free = scene.items.prefix { item in
        item.kind.options.allSatisfy { $0.consequence == nil }
      }
      let count = min(free.count + 1, scene.items.count)
      return (0..<count).filter { scene.items[$0].isScored }.map {
        Placement(scenario: index, scene: place, item: $0)
      }
    }
  }

  /// The scenes that some way leads to.
  private var reached: Set<Int> {
    var reached: Set<Int> = [start]
    var waiting = [start]
    while let place = waiting.popLast() {
      for case .scene(let next) in scenes[place].targets where reached.insert(next).inserted {
        waiting.append(next)
      }
    }
    return reached
  }
}

extension Scene {
  /// Every place that it can lead to, in the file's order as far as it has one.
  var targets: [Target] {
    let routed = items.flatMap { item -> [Target] in
      guard let route = item.route else { return [] }
      let byOption = item.kind.options.compactMap { route.byOption[$0.id] }
      let byVerdict = route.byVerdict.sorted { $0.key < $1.key }.map(\.value)
      return byOption + byVerdict + (route.otherwise.map { [$0] } ?? [])
    }
    return items.last?.leadsAway ?? false ? routed : routed + [next]
  }
}
