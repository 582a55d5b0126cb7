public import PolicyRules

/// An item as it is put to one person: its situation judged, its choices in their order.
public struct Question: Hashable, Sendable {
  /// The item's name.
  public let id: ItemID
  /// The item.
  public let item: Item
  /// What holds, as far as the item tells.
  public let facts: Facts
  /// The policy's answer for it.
  public let judged: Judged
  /// The policy's answer for each option, by the option's id.
  public let judgedOptions: [String: Judged]
  /// The answers to choose from, in the order in which they are shown.
  public let choices: [Choice]
  /// What is right.
  public let key: Key

  /// Puts `item` to a person where `facts` hold; `seed` decides the order of its choices.
  ///
  /// - Returns: nothing where what is told cannot occur.
  public init?(_ item: Item, in scenario: String, facts: Facts, judge: Judge, seed: UInt64) {
    id = ItemID(scenario: scenario, item: item.id)
    self.item = item
    let told = facts.overridden(by: item.facts, of: judge.vocabulary)
    self.facts = told
    guard let judged = judge.judged(told) else { return nil }
    self.judged = judged
    var judgedOptions: [String: Judged] = [:]
    for option in item.kind.options {
      let taken = told.overridden(by: option.facts, of: judge.vocabulary)
      guard let judged = judge.judged(taken) else { return nil }
      judgedOptions[option.id] = judged
    }
    self.judgedOptions = judgedOptions
    var random = SplitMix64(seed: seed, purpose: "\(scenario)/\(item.id)")
    choices = item.kind.choices(judge: judge, judged: judged, using: &random)
    var key = item.kind.key(judged: judged, options: judgedOptions, judge: judge)
    if key.fault == nil {
      key.isSettled = item.kind.isSettled(key, judged, judgedOptions, told: told, judge: judge)
      key.alsoRight = item.kind.alsoRight(key, told: told, judge: judge)
    }
    self.key = key
  }

  /// The policy's answer for what the item tells.
  public var ruling: Ruling { judged.ruling }

  /// Whether several choices may be named at once.
  var takesSeveral: Bool {
    switch item.kind {
    case .chooseMany, .conditions, .tapLetters: true
    case .verdict, .chooseOne, .cite, .reflection: false
    }
  }

  /// Returns what the answer `given` in codes is worth.
  public func mark(_ given: [String], judge: Judge) -> Mark {
    let verdicts = judgedOptions.compactMapValues(\.ruling.answer.verdict)
    let isMust = item.isCritical && isGrave(given)
    switch item.kind {
    case .verdict(let kind):
      guard let verdict = ruling.answer.verdict else { return .skipped }
      return kind.mark(given, key: verdict, isMust: isMust)
    case .chooseOne(let kind): return kind.mark(given, verdicts: verdicts, isMust: isMust)
    case .chooseMany(let kind): return kind.mark(given, verdicts: verdicts, isMust: isMust)
    case .conditions(let kind):
      return kind.mark(given, key: key.codes, among: choices.count, isMust: isMust)
    case .tapLetters(let kind): return kind.mark(given, key: key.codes, isMust: isMust)
    case .cite(let kind):
      return kind.mark(given, key: key.codes + key.alsoRight, clauses: judge.policy.clauses)
    case .reflection: return .full
    }
  }

  /// Returns whether no reading excuses what was chosen; options are asked, other kinds are keyed.
  private func isGrave(_ given: [String]) -> Bool {
    guard item.kind.hasOptions else { return true }
    return given.contains { option in
      guard let ruling = judgedOptions[option]?.ruling else { return false }
      return ruling.isSettled && ruling.answer == .verdict(.unacceptable)
    }
  }

  /// Returns what the policy says of the way that `given` takes: the option's, or the item's.
  func judged(on given: [String]) -> Judged {
    guard case .chooseOne = item.kind, let taken = given.first else { return judged }
    return judgedOptions[taken] ?? judged
  }
}
