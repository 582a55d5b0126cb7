/// A policy's answer for a situation, and all that explains it.
public struct Ruling: Hashable, Sendable {
  /// The verdict, or why there is none.
  public let answer: Answer
  /// Whether no way of reading any open point changes the answer.
  public let isSettled: Bool
  /// The clauses it rests on, deciding ones first.
  public let citations: [Citation]
  /// How each TAP letter stands.
  public let letters: [Letter: Letter.Standing]
  /// Conditions known not to be met.
  public let unmet: [Unmet]
  /// The unknown facts that the answer hangs on.
  public let dependsOn: [Fact]
  /// The fact whose answer would tell most.
  public let askNext: Fact?
  /// What was taken for granted because nothing else was said.
  public let presumed: [Value]
  /// The smallest change that leads to a better verdict, where there is one.
  public let improvement: Improvement?
  /// The open points whose other ways change the answer.
  public let readings: [String]
}

/// A clause that a ruling rests on, and in which part.
public struct Citation: Hashable, Sendable {
  /// What a clause does in a ruling.
  public enum Role: String, Hashable, Sendable {
    /// Its rule gives the verdict.
    case deciding
    /// It sets a condition of a deciding rule.
    case condition
    /// It grants an exception that was weighed.
    case exception
    /// Its rule applies, but another decides.
    case applying
    /// It comes nearest to a situation that no rule speaks of.
    case nearest
    /// It says what to do where the policy is silent.
    case fallback
    /// Its words leave open a point that the answer hangs on.
    case open
  }

  /// The clause's name.
  public let clause: String
  /// What it does here.
  public let role: Role
}

/// A condition that is known not to be met.
public struct Unmet: Hashable, Sendable {
  /// The rule, duty or exception whose condition it is.
  public let rule: String
  /// Which of them that is.
  public let kind: Rule.Kind
  /// The fact it speaks of.
  public let fact: Fact
  /// The values that would meet it.
  public let needed: [Value]
  /// The clause that sets it.
  public let clause: String
  /// The condition, as the policy file words it.
  public let say: String
}

/// A change of facts that leads to a better verdict.
public struct Improvement: Hashable, Sendable {
  /// One fact that would have to be otherwise.
  public struct Change: Hashable, Sendable {
    /// The fact.
    public let fact: Fact
    /// The value that it has, if it is known.
    public let from: Value?
    /// The value that it would need.
    public let to: Value
  }

  /// What would have to change.
  public let changes: [Change]
  /// The verdict then.
  public let becomes: Verdict
}
