internal import PolicyRules

/// Asks what the policy says: acceptable, less acceptable or unacceptable.
public struct VerdictItem: Hashable, Sendable {
  static let choices = Verdict.allCases.map { verdict in
    Choice(
      label: String(verdict.rawValue.prefix(1)), code: verdict.rawValue, text: verdict.phrase,
      synonyms: verdict == .lessAcceptable ? ["less"] : [])
  }

  /// Full credit for the verdict itself, a quarter for one step too strict.
  func mark(_ given: [String], key: Verdict, isMust: Bool) -> Mark {
    guard let said = given.first.flatMap(Verdict.init(rawValue:)) else { return .skipped }
    if said == key { return .full }
    guard said < key else {
      return Mark(credit: said.steps(from: key) == 1 ? 0.25 : 0, direction: .tooStrict)
    }
    let isCritical = isMust && said == .acceptable && key == .unacceptable
    return Mark(credit: 0, direction: .tooLenient, isCritical: isCritical)
  }
}

extension Verdict {
  /// The verdict as people say it.
  package var phrase: String { self == .lessAcceptable ? "less acceptable" : rawValue }

  /// Returns how many steps lie between two verdicts.
  func steps(from other: Verdict) -> Int {
    let order = Verdict.allCases.sorted()
    guard let here = order.firstIndex(of: self), let there = order.firstIndex(of: other) else {
      return 0
    }
    return abs(here - there)
  }
}
