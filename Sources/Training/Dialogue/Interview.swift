public import PolicyRules

/// Asks for the facts of a situation one by one, the most telling first, until the ruling is sure,
/// and lets the person change what was taken for granted.
public struct Interview: Dialogue, Sendable {
  let policy: Policy
  /// Whether a person types at a terminal, and so may change what was taken for granted.
  let isLive: Bool
  /// Whether the screen is plain, as far as the interview knows.
  public var isPlain = false
  private(set) var known = Known()
  /// What was known before each step, for going back.
  private var earlier: [Known] = []
  private(set) var situation: Situation
  /// The fact that was asked last; none where the ruling was told.
  private(set) var asked: Fact?
  private var wasInterrupted = false

  /// What the person has said so far.
  struct Known: Hashable, Sendable {
    var facts = Facts()
    /// Facts that the person does not know.
    var skipped: Set<Fact> = []
    /// A fact that the person asked to say anew.
    var reopened: Fact?
    /// Who the person is, as the program knows without being told.
    var presumed: Value?
  }

  /// Prepares to ask by `policy`; `isLive` where a person types at a terminal.
  public init(_ policy: Policy, isLive: Bool) throws(Misstatement) {
    self.policy = policy
    self.isLive = isLive
    situation = try policy.vocabulary.stated(Facts())
  }

  /// Takes for granted that `fact` is `value`, until the person says otherwise.
  public mutating func presume(_ fact: String, _ value: String) {
    guard let fact = policy.vocabulary.fact(fact),
      let value = policy.vocabulary.value(value, of: fact)
    else { return }
    known.presumed = value
    known.facts[fact] = [value]
    situation = (try? policy.vocabulary.situation(known.facts)) ?? situation
  }

  /// Advances the interview by one event, and returns what the shell must do, in order.
  public mutating func handle(_ event: Event) -> [Effect] {
    let wasInterrupted = wasInterrupted
    self.wasInterrupted = false
    switch event {
    case .began: return introduction + goOn()
    case .entered(let line, _): return take(line.trimmed)
    case .inputEnded: return (isLive || asked == nil ? [] : conclusion) + [.leave(.done)]
    case .interrupted where wasInterrupted: return [.leave(.done)]
    case .interrupted:
      self.wasInterrupted = true
      return [notice("To stop asking, type quit or press Ctrl-C again."), .ask(prompt)]
    }
  }

  private var introduction: [Effect] {
    let how = notice(
      """
      Answer with a number or a word. Press Enter for what you do not know. You can also type \
      back, why, or quit.
      """)
    guard let presumed = known.presumed else { return [how] }
    let fact = policy.vocabulary[presumed.fact].name
    let statement = policy.vocabulary.statement(presumed)
    return [how, notice("I take it that \(statement). To change that, type \(fact)=.")]
  }

  /// Puts what comes next: a question, or the ruling.
  mutating func goOn() -> [Effect] {
    asked = next
    return (asked.map(question) ?? conclusion) + [.ask(prompt)]
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

  private func question(_ fact: Fact) -> [Effect] {
    let definition = policy.vocabulary[fact]
    return [.say(Passage(.title, definition.question))]
      + definition.values.enumerated().map { index, value in
        .say(Passage(.choice, label: String(index + 1), value.means))
      }
  }
}

// MARK: What is known

extension Interview {
  /// Keeps what was known before, and says that `fact` has one of `values`.
  mutating func tell(_ fact: Fact, _ values: [Value]) -> [Effect] {
    var told = known
    told.facts[fact] = values
    told.reopened = nil
    told.skipped.remove(fact)
    if told.presumed?.fact == fact { told.presumed = nil }
    do {
      situation = try policy.vocabulary.situation(told.facts)
      earlier.append(known)
      known = told
      return []
    } catch {
      return [
        notice(
          "That does not fit what you said before: \(error.reason). Type another answer, or back.")
      ]
    }
  }

  /// Says what `word`, of the form `fact=value`, says; returns what does not fit.
  public mutating func state(_ word: String) throws(Misstatement) -> [Effect] {
    var told = Facts()
    try told.state(word, of: policy.vocabulary)
    var effects: [Effect] = []
    for fact in policy.vocabulary.facts.map(\.fact) where told.mentions(fact) {
      effects += tell(fact, told[fact])
    }
    return effects
  }

  /// Leaves `fact` unknown.
  mutating func skip(_ fact: Fact) {
    earlier.append(known)
    if known.reopened == fact {
      // What was said of it before is taken back.
      known.facts[fact] = fact.values
      if known.presumed?.fact == fact { known.presumed = nil }
      situation = (try? policy.vocabulary.situation(known.facts)) ?? situation
    }
    known.reopened = nil
    known.skipped.insert(fact)
  }

  /// Asks for `fact` anew.
  mutating func reopen(_ fact: Fact) {
    earlier.append(known)
    known.reopened = fact
  }

  /// Takes back the last answer.
  mutating func goBack() -> [Effect] {
    guard let before = earlier.popLast() else {
      return [notice("This is the beginning. To leave, type quit.")]
    }
    known = before
    situation = (try? policy.vocabulary.situation(known.facts)) ?? situation
    return []
  }

  func notice(_ text: String) -> Effect { .say(Passage(.notice, text)) }
}
