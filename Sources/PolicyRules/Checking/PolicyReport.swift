public import StrictYAML

/// What the proof of a policy ranged over, and what it found.
public struct PolicyReport: Sendable {
  /// The policy's name.
  public let policy: String
  /// How many facts the vocabulary has.
  public let facts: Int
  /// How many values they have together.
  public let values: Int
  /// How many combinations of values there are.
  public let situations: UInt128
  /// How many of them can occur; the proof is over these.
  public let valid: UInt128
  /// How many combinations the vocabulary rules out, as it names them.
  public let impossible: Int
  /// How many rules there are, duties and exceptions not counted.
  public let rules: Int
  /// How many duties there are.
  public let duties: Int
  /// How many exceptions there are.
  public let exceptions: Int
  /// How many conditions rules and exceptions have.
  public let conditions: Int
  /// For each answer the number of valid situations that have it, readings as adopted.
  public let answers: [Answer: UInt128]
  /// How many clauses have which status.
  public let clauses: [Clause.Status: Int]
  /// How many pairs of rules with different verdicts are acknowledged.
  public let acknowledged: Int
  /// How many regions are declared of which the policy says nothing.
  public let silences: Int
  /// How many cases were run.
  public let cases: Int
  /// How much each rule, duty and exception has to say, in the policy's order.
  public let grades: [Grade]
  /// All that was found, in the order of the file.
  public let findings: [Finding]

  /// How much a rule, duty or exception has to say.
  public struct Grade: Hashable, Sendable {
    /// Its name.
    public let rule: String
    /// How much it has to say.
    public let weight: Weight
  }

  /// How much a rule, duty or exception has to say, from nothing to most.
  public enum Weight: String, Hashable, Sendable {
    /// It applies nowhere, or gives nothing where it does.
    case dead
    /// It speaks, but stricter rules overrule it wherever it does.
    case overruled
    /// It decides only where others decide the same.
    case together
    /// Somewhere the answer is another without it.
    case alone
  }
}
