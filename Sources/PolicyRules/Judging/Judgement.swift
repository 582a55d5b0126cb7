/// What the diagrams say of one situation.
struct Judgement {
  let situation: Situation
  /// The possible values of each level, readings as adopted.
  let allowed: [UInt32]
  /// The verdict, or why there is none.
  let answer: Answer
  /// The unknown facts that one must know to tell the answer.
  let dependsOn: [Fact]
  /// The fact whose answer would tell most.
  let askNext: Fact?

  init(_ engine: Engine, _ situation: Situation) {
    self.situation = situation
    allowed = engine.levels.masks(situation.bits)
    answer = Answer(outcomes: engine.outcomes(allowed))
    guard answer == .depends else {
      dependsOn = []
      askNext = nil
      return
    }
    dependsOn = engine.needed(allowed)
    askNext = engine.mostTelling(among: dependsOn, allowed)
  }
}

extension Engine {
  /// Returns the facts that one must know to tell the adopted answer within the allowed values.
  ///
  /// No fact among them can be left out; one that only tells what is possible is not among them.
  func needed(_ allowed: [UInt32]) -> [Fact] {
    adopted.needed(
      allowed, free: Engine.impossible, order: levels.inVocabularyOrder, end: levels.facts.count
    ).map { levels.facts[$0] }
  }

  /// Returns the fact of `facts` that leaves least open on average, counted over completions.
  ///
  /// Least open is the least expected entropy of the answer (Shannon 1948).
  func mostTelling(among facts: [Fact], _ allowed: [UInt32]) -> Fact? {
    let nodes = adopted.reached(allowed)
    let ranked = facts.map { fact in
      (fact: fact, open: expectedEntropy(of: fact, nodes, allowed))
    }
    return ranked.min { ($0.open, $0.fact.index) < ($1.open, $1.fact.index) }?.fact
  }

  private func expectedEntropy(
    of fact: Fact, _ nodes: [Diagram.Node], _ allowed: [UInt32]
  ) -> Double {
    let level = levels.level(of: fact)
    var total = 0.0
    var open = 0.0
    for value in adopted.bits(allowed, level) {
      var narrowed = allowed
      narrowed[level] = 1 << UInt32(value)
      let shares = adopted.shares(nodes, narrowed)
      let sum = shares.sum()
      total += sum
      for code in shares.indices where shares[code] > 0 {
        open -= shares[code] * logarithm(shares[code] / sum)
      }
    }
    return total > 0 ? open / total : .infinity
  }
}

extension Answer {
  /// Reads a set of codes, one bit a code; impossible completions count for nothing.
  init(outcomes: UInt32) {
    let possible = outcomes & 0b1111
    if possible.nonzeroBitCount > 1 {
      self = .depends
    } else {
      self.init(code: Forest.Node(min(possible.trailingZeroBitCount, 4)))
    }
  }

  /// The answer that a diagram's code stands for; ``Answer/notCovered`` where it is no verdict.
  init(code: Forest.Node) {
    self = Verdict.allCases.first { $0.rank == Int(code) }.map { .verdict($0) } ?? .notCovered
  }
}
