/// What a change costs, as the program promises: filling in before a switch, that before a choice.
struct PlainChange {
  var values: [Int: Int]
  var cost: Int
}

extension PlainPolicy {
  /// Returns the price of `value` for `fact`; nil where nobody can be told to choose it.
  func price(_ value: Int, of fact: Int, in partial: Partial) -> Int? {
    if partial[fact] == [value] { return 0 }
    guard facts[fact].isChosen, facts[fact].isAdvised[value] else { return nil }
    if unadvised.contains(where: { leads($0, by: value, of: fact, in: partial) }) { return nil }
    if partial[fact].contains(value) { return 8 }
    return facts[fact].values.count > 2 ? 30 : 9
  }

  /// Returns whether `value` would lead into `cube`, everything else being in it already.
  private func leads(_ cube: PlainCube, by value: Int, of fact: Int, in partial: Partial) -> Bool {
    let open = cube.filter { !Set(partial[$0.fact]).isSubset(of: $0.values) }
    return open.count == 1 && open[0].fact == fact && open[0].values.contains(value)
  }

  /// Returns the least cost of a change after which all completions have the answer `goal`.
  func leastCost(to goal: String, from partial: Partial) -> Int? {
    changes(from: partial).filter { change in
      Set(completions(partial.changed(by: change)).map { answer($0, adoptedWays) }) == [goal]
    }.map(\.cost).min()
  }

  /// Returns every change of any number of facts.
  private func changes(from partial: Partial) -> [PlainChange] {
    var list = [PlainChange(values: [:], cost: 0)]
    for fact in facts.indices {
      list += list.flatMap { change in
        facts[fact].values.indices.compactMap { value in
          guard let price = price(value, of: fact, in: partial), price > 0 else { return nil }
          var longer = change
          longer.values[fact] = value
          longer.cost += price
          return longer
        }
      }
    }
    return list
  }
}

extension PlainPolicy.Partial {
  func changed(by change: PlainChange) -> PlainPolicy.Partial {
    enumerated().map { fact, values in change.values[fact].map { [$0] } ?? values }
  }
}
