internal import StrictYAML

extension Checker {
  /// Reports readings, and ways of them, that make no difference.
  mutating func checkReadings() {
    let support = compiler.forest.support(open)
    for (index, reading) in policy.readings.enumerated() {
      let place = policy.places.readings[index]
      guard support.contains(levels.level(ofReading: index)) else {
        findings.error(
          "dead-reading", "no way of the reading `\(reading.id)` changes any answer",
          at: place.start,
          help: "name it in the `reading` or the `variants` of a rule, or take it out")
        continue
      }
      var seen: [Forest.Node: String] = [:]
      for (way, position) in zip(reading.ways.indices, place.ways) {
        let name = reading.ways[way].id
        let root = taking(WayChoice(reading: index, way: way))
        if let other = seen.updateValue(name, forKey: root) {
          findings.error(
            "dead-way",
            "the ways `\(other)` and `\(name)` of `\(reading.id)` give the same answers",
            at: position, help: "they differ in no rule; take one of them out")
        }
      }
    }
  }

  private mutating func taking(_ choice: WayChoice) -> Forest.Node {
    var allowed = levels.widths.map { UInt32((UInt64(1) << UInt64($0)) - 1) }
    allowed[levels.level(ofReading: choice.reading)] = 1 << UInt32(choice.way)
    return compiler.forest.restricted(open, to: allowed)
  }
}
