/// Every valid situation on which two policies, or two versions of one, give different answers.
public struct PolicyDifference: Sendable {
  /// The first policy's name.
  public let a: String
  /// The second policy's name.
  public let b: String
  /// How many situations can occur.
  public let valid: UInt128
  /// On how many of them the answers differ.
  public let differing: UInt128
  /// The situations on which they differ, each in one region; the widest regions come first.
  ///
  /// Up to 1,000 for each pair of answers, which nobody reads to the end; ``left`` counts the rest.
  public let regions: [Region]
  /// On how many situations they differ that are in none of the regions.
  public let left: UInt128

  /// Situations on which two policies differ in one way.
  public struct Region: Hashable, Sendable {
    /// The values that each fact may have there; facts not mentioned may have any.
    public let facts: Facts
    /// How many valid situations that is.
    public let count: UInt128
    /// The first policy's answer.
    public let a: Answer
    /// The second policy's answer.
    public let b: Answer
    /// The clauses that decide in the first policy; none where it is silent.
    public let clausesA: [String]
    /// The clauses that decide in the second policy; none where it is silent.
    public let clausesB: [String]
  }

  /// Compares two policies in their adopted ways; nil where they speak of different facts, or are
  /// too interwoven to be compared.
  ///
  /// - Complexity: O(regions · values · nodes of both diagrams).
  public init?(_ a: Policy, _ b: Policy) {
    guard a.vocabulary.facts == b.vocabulary.facts,
      a.vocabulary.impossible == b.vocabulary.impossible
    else { return nil }
    var comparison = Comparison(a, b)
    guard comparison.isWhole else { return nil }
    let counts = comparison.forest.counts(
      comparison.pairs, comparison.everything, end: comparison.levels.facts.count)
    self.a = a.id
    self.b = b.id
    valid = counts.reduce(0, +) - counts[Int(Engine.impossible)]
    differing = valid - counts[Int(Forest.no)]
    var regions: [Region] = []
    for code in counts.indices
    where code != Int(Engine.impossible) && code != Int(Forest.no) && counts[code] > 0 {
      regions += comparison.regions(Forest.Node(code), a, b)
    }
    left = differing - regions.reduce(0) { $0 + $1.count }
    self.regions = regions.sorted { ($1.count, $0.facts.bits) < ($0.count, $1.facts.bits) }
  }
}

extension Comparison {
  /// Returns the regions where the policies differ as `code` says.
  fileprivate mutating func regions(
    _ code: Forest.Node, _ a: Policy, _ b: Policy
  ) -> [PolicyDifference.Region] {
    let cubes = forest.cover(
      pairs, code: code, free: Engine.impossible, levels: levels.facts.count, limit: 1000)
    let parts = Forest.parts(ofPair: code)
    return cubes.map { cube in
      let facts = levels.facts(cube)
      let counts = forest.counts(pairs, cube, end: levels.facts.count)
      return PolicyDifference.Region(
        facts: facts, count: counts[Int(code)],
        a: Answer(code: parts.a), b: Answer(code: parts.b),
        clausesA: a.decidingClauses(in: facts), clausesB: b.decidingClauses(in: facts))
    }
  }
}

extension Policy {
  /// Returns the clauses that decide wherever `facts` hold and nothing else is presumed.
  fileprivate func decidingClauses(in facts: Facts) -> [String] {
    let bits = vocabulary.facts.map(\.fact).reduce(facts.bits) { bits, fact in
      facts.mentions(fact) ? bits : bits | fact.mask
    }
    let engine = compiled
    let judgement = Judgement(engine, Situation(bits: bits, presumed: []))
    var basis = Basis(policy: self, engine: engine, judgement: judgement)
    basis.gather()
    return basis.citations.filter { $0.role == .deciding }.map(\.clause)
  }
}
