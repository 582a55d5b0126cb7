internal import PolicyRules

/// Asks for all ways that are good enough.
public struct ChooseManyItem: Hashable, Sendable {
  /// The ways, in the file's order.
  public let options: [Option]
  /// The worst verdict that is good enough.
  let accepted: Verdict

  /// The plus/minus rule; a pick that is unacceptable is critical where it must not happen.
  func mark(_ given: [String], verdicts: [String: Verdict], isMust: Bool) -> Mark {
    let right = Set(verdicts.filter { $0.value <= accepted }.keys)
    let mark = Mark(
      ticked: Set(given), right: right, among: verdicts.count, missing: .tooStrict)
    let isCritical = isMust && given.contains { verdicts[$0] == .unacceptable }
    return Mark(credit: mark.credit, direction: mark.direction, isCritical: isCritical)
  }

  /// The options at or above the accepted verdict, by what the policy says of each.
  func codes(_ answers: [String: Answer]) -> [String] {
    options.map(\.id).filter { option in
      answers[option]?.verdict.map { $0 <= accepted } ?? false
    }
  }

  /// The options at or above the accepted verdict; neither all nor none.
  func key(_ rulings: [String: Ruling]) -> Key {
    let right = codes(rulings.mapValues(\.answer))
    let rest = options.map(\.id).filter { !right.contains($0) }
    let fault = options.lazy.compactMap { rulings[$0.id]?.fault(option: $0.id) }.first
    return Key(
      codes: right, fault: fault ?? (right.isEmpty || rest.isEmpty ? .allOrNone : nil),
      judged: (right + rest).compactMap { rulings[$0] })
  }
}
