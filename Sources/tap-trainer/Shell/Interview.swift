internal import PolicyRules
internal import Terminal
internal import Training

/// Asks for the facts of a situation one by one, the most telling first, until the ruling is sure,
/// and lets the person change what was taken for granted.
struct Interview {
  let policy: Policy
  let screen: Screen
  private(set) var known = Known()
  /// What was known before each step, for going back.
  private var earlier: [Known] = []
  private(set) var situation: Situation

  /// What the person has said so far.
  struct Known {
    var facts = Facts()
    /// Facts that the person does not know.
    var skipped: Set<Fact> = []
    /// A fact that the person asked to say anew.
    var reopened: Fact?
    /// Who the person is, as the program knows without being told.
    var presumed: Value?
  }

  init(_ policy: Policy, screen: Screen) throws(ImpossibleSituation) {
    self.policy = policy
    self.screen = screen
    situation = try policy.vocabulary.situation(Facts())
  }

  /// Takes for granted that `fact` is `value`, until the person says otherwise.
  mutating func presume(_ fact: String, _ value: String) {
    guard let fact = policy.vocabulary.fact(fact),
      let value = policy.vocabulary.value(value, of: fact)
    else { return }
    known.presumed = value
    known.facts[fact] = [value]
    situation = (try? policy.vocabulary.situation(known.facts)) ?? situation
  }

  /// Asks until the person is content with the ruling, or leaves.
  mutating func run() throws {
    try screen.say(
      """
      Answer with a number or a word. Press Enter for what you do not know. You can also type \
      back, why, or quit.
      """)
    if let presumed = known.presumed {
      let fact = policy.vocabulary[presumed.fact].name
      try screen.say(
        "I take it that \(policy.vocabulary.statement(presumed)). To change that, type \(fact)=.")
    }
    while try step() {}
  }

  /// Puts what comes next and takes the answer; returns false where the person is done.
  private mutating func step() throws -> Bool {
    let fact = next
    if let fact { try put(fact) } else { try conclude() }
    while true {
      switch try nextMove(at: fact) {
      case .leave: return false
      case .back:
        try goBack()
        return true
      case .state(let word):
        if try stateOrExplain(word) { return true }
      case .line(let line):
        if let fact {
          if try take(line, for: fact) { return true }
        } else if line.isEmpty {
          return false
        } else if try change(line) {
          return true
        }
      }
    }
  }

  /// The fact to ask next; none when the ruling is sure or nothing is left to ask.
  private var next: Fact? {
    if let fact = known.reopened { return fact }
    let ruling = policy.ruling(on: situation)
    guard ruling.answer == .depends else {
      // Nobody is ruled against on something that was not even asked.
      return report.harshPresumptions.map(\.fact).first { !known.skipped.contains($0) }
    }
    if let fact = ruling.askNext, !known.skipped.contains(fact) { return fact }
    return ruling.dependsOn.first { !known.skipped.contains($0) }
  }

  private func put(_ fact: Fact) throws(WriteFailure) {
    let definition = policy.vocabulary[fact]
    try screen.say(definition.question, tone: .strong)
    for (index, value) in definition.values.enumerated() {
      try screen.show(Passage(.choice, label: String(index + 1), value.means))
    }
  }

  /// Keeps what was known before, and says that `fact` has `value`.
  mutating func tell(_ fact: Fact, _ values: [Value]) throws(WriteFailure) {
    var told = known
    told.facts[fact] = values
    told.reopened = nil
    told.skipped.remove(fact)
    if told.presumed?.fact == fact { told.presumed = nil }
    do {
      situation = try policy.vocabulary.situation(told.facts)
      earlier.append(known)
      known = told
    } catch {
      try screen.say(
        "That does not fit what you said before: \(error.reason). Type another answer, or back.")
    }
  }

  /// Says what `word`, of the form `fact=value`, says.
  mutating func state(_ word: String) throws {
    var told = Facts()
    try told.state(word, of: policy.vocabulary)
    for fact in policy.vocabulary.facts.map(\.fact) where told.mentions(fact) {
      try tell(fact, told[fact])
    }
  }

  /// Leaves `fact` unknown.
  mutating func skip(_ fact: Fact) {
    earlier.append(known)
    known.reopened = nil
    known.skipped.insert(fact)
  }

  /// Asks for `fact` anew.
  mutating func reopen(_ fact: Fact) {
    earlier.append(known)
    known.reopened = fact
  }

  /// Takes back the last answer.
  mutating func goBack() throws(WriteFailure) {
    guard let before = earlier.popLast() else {
      return try screen.say("This is the beginning. To leave, type quit.")
    }
    known = before
    situation = (try? policy.vocabulary.situation(known.facts)) ?? situation
  }
}
