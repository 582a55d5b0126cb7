internal import StrictYAML

extension Checker {
  /// Reports readings, and ways of them, that make no difference.
  mutating func checkReadings() {
    let nodes = Diagram(open, of: compiler.forest)
    for (index, reading) in policy.readings.enumerated() {
      let place = policy.places.readings[index]
      let level = levels.level(ofReading: index)
      guard nodes.tests(level) else {
        findings.error(
          "dead-reading", "no way of the reading `\(reading.id)` changes any answer",
          at: place.start,
          help: "name it in the `reading` or the `variants` of a rule, or take it out")
        continue
      }
      for way in reading.ways.indices {
        let same = (0..<way).first { nodes.isSame($0, way, at: level) }
        guard let same else { continue }
        let (other, name) = (reading.ways[same].id, reading.ways[way].id)
        findings.error(
          "dead-way",
          "the ways `\(other)` and `\(name)` of `\(reading.id)` give the same answers",
          at: place.ways[way], help: "they differ in no rule; take one of them out")
      }
    }
  }
}

extension Diagram {
  /// Returns whether the function depends on `level` anywhere.
  func tests(_ level: Int) -> Bool {
    (Forest.codes..<Node(count)).contains { self.level($0) == level }
  }

  /// Returns whether the function is the same for two values of `level`.
  ///
  /// Equal functions are equal nodes, so it is where each node of the level leads to one node.
  func isSame(_ a: Int, _ b: Int, at level: Int) -> Bool {
    !(Forest.codes..<Node(count)).contains { node in
      self.level(node) == level && child(node, a) != child(node, b)
    }
  }
}
