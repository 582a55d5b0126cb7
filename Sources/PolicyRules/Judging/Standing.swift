/// How a rule stands in a situation of which not every fact is known.
struct Standing: Sendable {
  /// Whether its facts hold, exceptions left aside.
  var matches: Truth
  /// Whether it applies: its facts hold and no exception lifts it.
  var applies: Truth
  /// Whether all its conditions are met.
  var isMet: Truth
  /// The conditions known not to be met, by their place among the resolved ones.
  var unmet: [Int]
  /// The conditions of which it is not known, by their place among the resolved ones.
  var open: [Int]

  /// Whether an exception lifts the rules that name it.
  var lifts: Truth { applies.and(isMet) }
}

extension Truth {
  func and(_ other: Truth) -> Truth {
    if self == .fails || other == .fails { return .fails }
    return self == .holds && other == .holds ? .holds : .open
  }

  var negated: Truth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .open: .open
    }
  }
}

extension Engine {
  /// Returns how each of the resolved rules stands when the possible values are `bits`.
  ///
  /// - Complexity: O(rules and their conditions).
  func standings(_ bits: UInt128) -> [Standing] {
    let silence = silent.map { $0.truth(in: bits) }
    let isSpoken: Truth =
      silence.contains(.holds) ? .fails : silence.contains(.open) ? .open : .holds
    var list: [Standing] = resolved.map { rule in
      let matches = rule.when.truth(in: bits).and(isSpoken)
      var standing = Standing(
        matches: matches, applies: matches, isMet: .holds, unmet: [], open: [])
      guard matches != .fails else { return standing }
      for (place, requirement) in rule.requires.enumerated() {
        switch requirement.cube.truth(in: bits) {
        case .holds: break
        case .fails: standing.unmet.append(place)
        case .open: standing.open.append(place)
        }
      }
      standing.isMet = !standing.unmet.isEmpty ? .fails : standing.open.isEmpty ? .holds : .open
      return standing
    }
    var isDone = Array(repeating: false, count: list.count)
    for index in list.indices { settle(index, &list, &isDone) }
    return list
  }

  /// Takes exceptions into account; those that lift an exception come first.
  private func settle(_ index: Int, _ list: inout [Standing], _ isDone: inout [Bool]) {
    guard !isDone[index] else { return }
    isDone[index] = true
    guard list[index].matches != .fails else { return }
    for exception in resolved[index].unless {
      settle(exception, &list, &isDone)
      list[index].applies = list[index].applies.and(list[exception].lifts.negated)
    }
  }
}
