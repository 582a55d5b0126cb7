/// An organisation's policy: its text in clauses, and the rules that the clauses make.
public struct Policy: Sendable {
  /// Its name in files and commands, such as `imsa`.
  public let id: String
  /// The text's title.
  public let title: String
  /// Whose policy it is.
  public let organization: String
  /// The version that people attest to.
  public let version: String
  /// The first day on which this text holds, such as `2026-11-02`; nothing where the file does not say.
  public let effective: String?
  /// The SHA-256 of the text file, in lower-case hexadecimal.
  public let digest: String
  /// What this school calls things, for prose: `{{email}}` and the like.
  public let names: [String: String]
  /// The parts that are learned together, in the file's order.
  public let topics: [Topic]
  /// The text's passages, in the text's order.
  public let clauses: [Clause]
  /// The open points of the text.
  public internal(set) var readings: [Reading]
  /// The clause that says what to do where the policy is silent.
  public let fallback: String
  /// Rules, duties and exceptions.
  public internal(set) var rules: [Rule]
  /// Where the policy says nothing, and why.
  public let silences: [Silence]
  /// Pairs of rules whose verdicts may differ.
  public let acknowledged: [Acknowledgement]
  /// Situations with the ruling that the editor expects.
  public let cases: [PolicyCase]
  /// The facts in which it speaks.
  public let vocabulary: Vocabulary
  /// Where things stand in the policy's file.
  private(set) var places: Places
  let silentRegions: [SilentRegion]
  var engine: Engine.Box

  /// A part of a policy that is learned together.
  public struct Topic: Hashable, Sendable {
    /// Its name in files.
    public let id: String
    /// Its title for people.
    public let title: String
  }

  /// Returns the clause called `id`, if there is one.
  public func clause(_ id: String) -> Clause? { clauses.first { $0.id == id } }

  /// Returns the reading called `id`, if there is one.
  public func reading(_ id: String) -> Reading? { readings.first { $0.id == id } }

  /// Returns the rules, duties and exceptions that express the clause called `id`.
  public func rules(ofClause id: String) -> [Rule] {
    rules.filter { rule in
      rule.clauses.contains(id) || rule.requires.contains { $0.clause == id }
    }
  }

  /// Returns the policy with the rule, duty or exception at `index` taken out.
  func without(_ index: Int) -> Policy {
    var other = self
    other.rules.remove(at: index)
    other.places.rules.remove(at: index)
    for place in other.rules.indices {
      other.rules[place].unless = rules[place < index ? place : place + 1].unless
        .filter { $0 != index }.map { $0 > index ? $0 - 1 : $0 }
    }
    other.engine = Engine.Box()
    return other
  }

  /// Returns the policy with `rule` in the place of the one at `index`.
  func replacing(_ index: Int, by rule: Rule) -> Policy {
    var other = self
    other.rules[index] = rule
    other.engine = Engine.Box()
    return other
  }
}
