/// How a rule stands in a situation of which not every fact is known.
struct Standing: Sendable {
  /// Whether its facts hold, exceptions left aside.
  var matches: Truth
  /// Whether it applies: its facts hold and no exception lifts it.
  var applies: Truth
  /// The conditions known not to be met, one bit for each of the resolved ones.
  var unmet: UInt64 = 0
  /// The conditions of which it is not known, one bit for each of the resolved ones.
  var open: UInt64 = 0

  /// Whether all its conditions are met.
  var isMet: Truth { unmet != 0 ? .fails : open != 0 ? .open : .holds }

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
    var spoken = Truth.holds
    for cube in silent { spoken = spoken.and(cube.truth(in: bits).negated) }
    var list: [Standing] = []
    list.reserveCapacity(resolved.count)
    for index in resolved.indices {
      let matches = resolved[index].when.truth(in: bits).and(spoken)
      var standing = Standing(matches: matches, applies: matches)
      if matches != .fails { weigh(resolved[index].requires, bits, &standing) }
      list.append(standing)
    }
    for index in lifted { lift(index, &list) }
    return list
  }

  private func weigh(
    _ requires: [ResolvedRequirement], _ bits: UInt128, _ standing: inout Standing
  ) {
    for (place, requirement) in requires.enumerated() {
      switch requirement.cube.truth(in: bits) {
      case .holds: break
      case .fails: standing.unmet |= 1 << UInt64(place)
      case .open: standing.open |= 1 << UInt64(place)
      }
    }
  }

  /// Takes into account the exceptions that lift the rule at `index`; they are settled before it.
  private func lift(_ index: Int, _ list: inout [Standing]) {
    guard list[index].matches != .fails else { return }
    for exception in resolved[index].unless {
      list[index].applies = list[index].applies.and(list[exception].lifts.negated)
    }
  }
}

extension [ResolvedRule] {
  /// The places of all rules, each after the exceptions that lift it.
  var settlingOrder: [Int] {
    var order: [Int] = []
    var isDone = Array<Bool>(repeating: false, count: count)
    func add(_ index: Int) {
      if isDone[index] { return }
      isDone[index] = true
      for exception in self[index].unless { add(exception) }
      order.append(index)
    }
    for index in indices { add(index) }
    return order
  }
}
