/// An item that can be asked by itself, away from the course of its scenario.
struct Placement: Hashable, Sendable {
  /// The scenario, among the library's.
  let scenario: Int
  /// The scene, among the scenario's.
  let scene: Int
  /// The item, among the scene's.
  let item: Int
  /// The scenes to tell before, from the beginning.
  let trail: [Int]
}

extension Scenario {
  /// Returns the places of scored items whose facts do not hang on how one came there.
  func placements(at index: Int) -> [Placement] {
    let trails = trails()
    return scenes.enumerated().flatMap { place, scene -> [Placement] in
      guard let trail = trails[place], !scene.keepsFacts else { return [] }
      // A consequence changes what holds for the items after it.
      let free = scene.items.prefix { item in
        item.kind.options.allSatisfy { $0.consequence == nil }
      }
      let count = min(free.count + 1, scene.items.count)
      return (0..<count).filter { scene.items[$0].isScored }.map {
        Placement(scenario: index, scene: place, item: $0, trail: trail)
      }
    }
  }

  /// Returns for each scene that can be reached the fewest scenes that lead to it.
  func trails() -> [Int: [Int]] {
    var trails = [start: [Int]()]
    var queue = [start]
    while let place = queue.first {
      queue.removeFirst()
      for case .scene(let next) in scenes[place].targets where trails[next] == nil {
        trails[next] = (trails[place] ?? []) + [place]
        queue.append(next)
      }
    }
    return trails
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
