internal import PolicyRules

/// Asks for the best of several ways.
public struct ChooseOneItem: Hashable, Sendable {
  /// The ways, in the file's order.
  public let options: [Option]
  /// Whether any of several equally good ways will do.
  public let allowsTies: Bool

  /// Full credit for a best option, a quarter for one level below that is not unacceptable.
  func mark(_ given: [String], verdicts: [String: Verdict], isMust: Bool) -> Mark {
    guard let taken = given.first.flatMap({ verdicts[$0] }), let best = verdicts.values.min() else {
      return .skipped
    }
    if taken == best { return .full }
    let isNear = taken.steps(from: best) == 1 && taken != .unacceptable
    return Mark(
      credit: isNear ? 0.25 : 0, direction: .tooLenient,
      isCritical: isMust && taken == .unacceptable)
  }

  /// The options with the best verdict, by what the policy says of each.
  func codes(_ answers: [String: Answer]) -> [String] {
    let verdicts = answers.compactMapValues(\.verdict)
    let best = verdicts.values.min()
    return options.map(\.id).filter { verdicts[$0] == best }
  }

  /// The options with the best verdict; only one, unless any of several will do.
  func key(_ rulings: [String: Ruling]) -> Key {
    let best = codes(rulings.mapValues(\.answer))
    let rest = options.map(\.id).filter { !best.contains($0) }
    let fault = options.lazy.compactMap { rulings[$0.id]?.fault(option: $0.id) }.first
    return Key(
      codes: best, fault: fault ?? self.fault(best: best),
      judged: (best + rest).compactMap { rulings[$0] })
  }

  private func fault(best: [String]) -> KeyFault? {
    if best.count == options.count { return .allOrNone }
    return best.count > 1 && !allowsTies ? .severalBest(best) : nil
  }
}
