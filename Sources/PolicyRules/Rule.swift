/// When these facts hold, this verdict, because of those clauses.
///
/// Rules, duties and exceptions are of one make: a duty gives no verdict while it is kept, and an
/// exception lifts the rules that name it.
public struct Rule: Hashable, Sendable {
  /// What part it plays.
  public enum Kind: String, Hashable, Sendable {
    /// Gives a verdict.
    case rule
    /// Binds whatever the means; a breach is unacceptable.
    case duty
    /// Lifts the rules that name it.
    case exception
  }

  /// Its name in the policy.
  public let id: String
  /// What part it plays.
  public let kind: Kind
  /// The clauses that it expresses, the main one first.
  public let clauses: [String]
  /// The verdict when its facts and all its conditions hold; none for a duty.
  public internal(set) var then: Verdict?
  /// One plain sentence.
  public let say: String
  /// The conditions, each with its own clause.
  public internal(set) var requires: [Requirement]
  /// When it applies.
  var when: Cube
  /// The exceptions that lift it, by their place in the policy.
  var unless: [Int]
  /// The ways of readings that it belongs to; all must be taken.
  var ways: [WayChoice]
  /// How other ways narrow it or change its verdict.
  var variants: [Variant]
}

/// A condition of a rule.
public struct Requirement: Hashable, Sendable {
  /// The clause that sets it.
  public let clause: String
  /// What must hold, as a phrase.
  public let say: String
  /// What must hold.
  var cube: Cube
  /// The ways of readings that it belongs to.
  var ways: [WayChoice]

  /// The facts that it speaks of.
  public var facts: [Fact] { cube.named }

  /// Whether it is a condition only in some way of a reading.
  public var isOpen: Bool { !ways.isEmpty }

  /// Returns the values of `fact` that meet it.
  public func values(of fact: Fact) -> [Value] { cube.values(of: fact) }
}

/// One way of one reading.
struct WayChoice: Hashable, Sendable {
  /// The reading's place in the policy.
  let reading: Int
  /// The way's place in the reading.
  let way: Int
}

/// What changes about a rule where a way is taken.
struct Variant: Hashable, Sendable {
  /// The way.
  let choice: WayChoice
  /// The facts that the rule is narrowed to.
  var only: Cube?
  /// The verdict that it gives instead.
  var then: Verdict?
}

/// A region that a way of a reading takes out of the policy.
struct SilentRegion: Hashable, Sendable {
  let choice: WayChoice
  let cube: Cube
}
