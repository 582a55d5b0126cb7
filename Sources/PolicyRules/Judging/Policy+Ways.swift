extension Policy {
  /// Returns the answers for `situation` in every way of the readings called `names`.
  ///
  /// The ways count up as digits do, the last reading fastest; other readings are as adopted.
  /// - Complexity: O(combinations of ways · nodes of the policy's diagram within the situation).
  public func answers(on situation: Situation, inEveryWayOf names: [String]) -> [Answer] {
    let engine = compiled
    let masks = engine.levels.masks(situation.bits)
    return choices(of: names).map { ways in
      Answer(outcomes: engine.open.outcomes(masks + ways.map { 1 << UInt32($0) }))
    }
  }

  /// Returns the policy in every way of the readings called `names`, in the order of ``answers``.
  ///
  /// - Complexity: O(combinations of ways · nodes of the policy's diagram) at first; they are kept,
  ///   because each reading anew takes as long as many rulings.
  public func inEveryWay(of names: [String]) -> [Policy] {
    // A policy without readings is the only way of its own, and would keep itself.
    if readings.isEmpty { return [self] }
    return engine.policies(inEveryWayOf: names) {
      choices(of: names).map { ways in
        adopting(ways.enumerated().map { WayChoice(reading: $0, way: $1) })
      }
    }
  }

  /// Returns the readings that a rule which may match `situation` hangs on, whatever the answer.
  public func readings(near situation: Situation) -> [String] {
    let bits = vocabulary.possible(situation.bits)
    var found: Set<Int> = []
    for rule in rules where rule.when.truth(in: bits) != .fails {
      found.formUnion(rule.ways.map(\.reading))
      found.formUnion(rule.requires.flatMap(\.ways).map(\.reading))
      for variant in rule.variants where variant.changes(rule, in: bits) {
        found.insert(variant.choice.reading)
      }
    }
    for region in silentRegions where region.cube.truth(in: bits) != .fails {
      found.insert(region.choice.reading)
    }
    return found.sorted().map { readings[$0].id }
  }

  /// Whether the ways of the readings called `names` can be tried one by one: up to 4096 can.
  public func canTry(everyWayOf names: [String]) -> Bool {
    var count = 1
    for reading in readings where names.contains(reading.id) && count <= Policy.mostWays {
      count *= reading.ways.count
    }
    return count <= Policy.mostWays
  }

  private static let mostWays = 4096

  /// Returns for each combination of ways of the readings called `names` the way of every reading.
  private func choices(of names: [String]) -> [[Int]] {
    var list = [readings.map(\.adopted)]
    for (place, reading) in readings.enumerated() where names.contains(reading.id) {
      list = list.flatMap { ways in
        reading.ways.indices.map { way in
          var other = ways
          other[place] = way
          return other
        }
      }
    }
    return list
  }
}

extension Variant {
  /// Returns whether taking its way changes what `rule` says where the possible values are `bits`.
  fileprivate func changes(_ rule: Rule, in bits: UInt128) -> Bool {
    if let then, then != rule.then { return true }
    return only.map { $0.truth(in: bits) != .holds } ?? false
  }
}
