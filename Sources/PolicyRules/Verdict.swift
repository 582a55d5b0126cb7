/// What a policy says of a situation that it speaks of, from the best to the worst.
public enum Verdict: String, CaseIterable, Comparable, Hashable, Sendable {
  /// The policy names it acceptable, or its general test is met.
  case acceptable
  /// The policy discourages it but permits it, and every condition it sets is met.
  case lessAcceptable = "less-acceptable"
  /// The policy forbids it, or a condition it sets is known not to be met.
  case unacceptable

  /// Orders verdicts from the best to the worst.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }

  var rank: Int {
    switch self {
    case .acceptable: 1
    case .lessAcceptable: 2
    case .unacceptable: 3
    }
  }
}
