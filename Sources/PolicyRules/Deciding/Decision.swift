/// What a policy says of a situation of which every fact is known, and which rules say so.
public struct Decision: Hashable, Sendable {
  var code: UInt8 = 0
  /// The rules, duties and exceptions that give the verdict.
  public internal(set) var deciding = RuleSet()

  /// The answer; never that it depends.
  public var answer: Answer { Answer(code: Forest.Node(code)) }
}

/// A set of a policy's rules, duties and exceptions, by their places in the policy.
public struct RuleSet: Hashable, Sendable {
  /// How many rules a policy may have.
  static let capacity = 256

  var words = SIMD4<UInt64>()

  init() {}

  /// Makes the set of the rule at `place`.
  init(_ place: Int) {
    words[place / 64] = 1 << UInt64(place % 64)
  }

  /// The places in the policy, in its order.
  public var places: [Int] {
    (0..<4).flatMap { word in Bits(rest: words[word]).map { word * 64 + $0 } }
  }
}
