extension PlainPolicy {
  /// For each fact the values that are still possible.
  typealias Partial = [[Int]]

  /// Returns every value of every fact.
  var everything: Partial { facts.map { Array($0.values.indices) } }

  /// Returns what `said` leaves possible: facts left out are presumed or open.
  func partial(_ said: PlainCube) -> Partial {
    facts.enumerated().map { index, fact in
      if let limit = said.first(where: { $0.fact == index }) { return limit.values.sorted() }
      return fact.presumed.map { [$0] } ?? Array(fact.values.indices)
    }
  }

  /// Returns every situation that `partial` leaves possible and that can occur.
  func completions(_ partial: Partial) -> [Case] {
    var list: [Case] = [[]]
    for values in partial { list = list.flatMap { start in values.map { start + [$0] } } }
    return list.filter { isPossible($0) }
  }

  /// Returns every choice of ways.
  var allWays: [[Int]] {
    var list: [[Int]] = [[]]
    for reading in readings {
      list = list.flatMap { start in reading.ways.indices.map { start + [$0] } }
    }
    return list
  }

  /// Returns the answer that all completions share, or `depends`.
  func answer(_ completions: [Case]) -> String {
    let answers = Set(completions.map { answer($0, adoptedWays) })
    return answers.count == 1 ? answers.first ?? "" : "depends"
  }

  /// Returns whether the values of `known` tell the answer, whatever else is open.
  func suffices(_ known: [Int], _ completions: [Case]) -> Bool {
    var answers: [[Int]: String] = [:]
    for situation in completions {
      let answer = answer(situation, adoptedWays)
      if answers.updateValue(answer, forKey: known.map { situation[$0] }) ?? answer != answer {
        return false
      }
    }
    return true
  }

  /// Returns the readings of which a way changes the answer for some completion.
  func openReadings(_ completions: [Case]) -> [String] {
    let all = allWays
    let answers = completions.map { situation in
      Dictionary(uniqueKeysWithValues: all.map { ($0, verdict(situation, $0)) })
    }
    return readings.indices.filter { reading in
      answers.contains { answers in
        all.contains { ways in
          var other = ways
          other[reading] = 0
          return answers[ways] != answers[other]
        }
      }
    }.map { readings[$0].id }
  }
}
