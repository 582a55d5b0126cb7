/// Which level of a diagram tests which fact, and which reading.
///
/// Facts that rules name most come first; readings come last, so that every answer for known
/// facts ends in a small part that tells whether the readings matter.
struct Levels: Sendable {
  /// The facts, from the first level on.
  let facts: [Fact]
  /// How many values each level has; readings follow facts.
  let widths: [Int]
  /// The level of each fact, by the fact's index.
  private let levelOf: [Int]

  /// Orders the facts of `vocabulary` by how many of `rules` name them.
  init(_ vocabulary: Vocabulary, rules: [Rule], readings: [Reading]) {
    let all = vocabulary.facts.map(\.fact)
    let uses = all.map { fact in
      rules.count { $0.when.names(fact) } * 4
        + rules.reduce(0) { $0 + $1.requires.count { $0.cube.names(fact) } }
    }
    facts = all.sorted { (uses[$1.index], $0.index) < (uses[$0.index], $1.index) }
    widths = facts.map(\.width) + readings.map(\.ways.count)
    var places = Array(repeating: 0, count: all.count)
    for (level, fact) in facts.enumerated() { places[fact.index] = level }
    levelOf = places
  }

  /// The facts' levels in the vocabulary's order of facts.
  var inVocabularyOrder: [Int] { levelOf }

  /// Returns the level that tests `fact`.
  func level(of fact: Fact) -> Int { levelOf[fact.index] }

  /// Returns the level that tests the reading at `index`.
  func level(ofReading index: Int) -> Int { facts.count + index }

  /// Returns the values that `bits` leave open at each level of a fact, one bit a value.
  func masks(_ bits: UInt128) -> [UInt32] {
    facts.map { UInt32(truncatingIfNeeded: (bits & $0.mask) >> UInt128($0.offset)) }
  }

  /// Returns the facts that `cube` limits, with the values that it leaves them.
  func facts(_ cube: LevelCube) -> Facts {
    var bits: UInt128 = 0
    for (level, fact) in facts.enumerated() {
      let held = UInt128(cube[level]) << UInt128(fact.offset) & fact.mask
      if held != fact.mask { bits |= held }
    }
    return Facts(bits: bits)
  }
}
