internal import PolicyRules

extension Item.Kind {
  /// Returns whether `key` is the same in every way of every reading, and a key in all of them.
  ///
  /// Of options, only which are the best must agree: that a bad way is worse in another reading
  /// makes no difference to the key.
  func isSettled(
    _ key: Key, _ judged: Judged, _ options: [String: Judged], told: Facts, judge: Judge
  ) -> Bool {
    switch self {
    case .verdict, .reflection: judged.ruling.isSettled
    case .tapLetters: judge.answers(told, judged.ruling.readings).allSatisfy(\.isVerdict)
    case .chooseOne(let item):
      isSettled(key, item.options, options, told, judge) { item.codes($0) }
    case .chooseMany(let item):
      isSettled(key, item.options, options, told, judge) { item.codes($0) }
    case .conditions, .cite:
      keys(of: told, judge).allSatisfy { other in
        guard let other, other.fault == nil else { return false }
        return other.codes == key.codes || key.answer == .notCovered
      }
    }
  }

  /// Returns what other ways of open points make right where the policy as read is silent: who reads
  /// it otherwise names the clause that then decides.
  func alsoRight(_ key: Key, told: Facts, judge: Judge) -> [String] {
    guard case .cite = self, key.answer == .notCovered else { return [] }
    return keys(of: told, judge).flatMap { $0?.codes ?? [] }.uniqued
      .filter { !key.codes.contains($0) }
  }

  /// Returns the key in every way of the readings near `facts`; nothing where they cannot occur.
  private func keys(of facts: Facts, _ judge: Judge) -> [Key?] {
    let readings = judge.readings(near: facts)
    // Of ways that are too many to try, nobody can say that they agree.
    guard judge.policy.canTry(everyWayOf: readings) else { return [nil] }
    return judge.inEveryWay(of: readings).map { other in
      other.judged(facts).map { self.key(judged: $0, options: [:], judge: other) }
    }
  }

  private func isSettled(
    _ key: Key, _ options: [Option], _ judged: [String: Judged], _ told: Facts, _ judge: Judge,
    codes: ([String: Answer]) -> [String]
  ) -> Bool {
    let readings = judged.values.flatMap(\.ruling.readings).uniqued
    if readings.isEmpty { return true }
    let answers = options.map { option in
      (option.id, judge.answers(told.overridden(by: option.facts, of: judge.vocabulary), readings))
    }
    let count = answers.map(\.1.count).min() ?? 0
    return (0..<count).allSatisfy { way in
      let taken = Dictionary(
        answers.map { ($0.0, $0.1[way]) }, uniquingKeysWith: { first, _ in first })
      return taken.values.allSatisfy(\.isVerdict) && codes(taken) == key.codes
    }
  }
}

extension Answer {
  fileprivate var isVerdict: Bool { verdict != nil }
}

extension Judge {
  /// Returns the answers where `facts` are told, in every way of the readings called `names`.
  fileprivate func answers(_ facts: Facts, _ names: [String]) -> [Answer] {
    guard let situation = try? vocabulary.situation(facts) else { return [] }
    // Of ways that are too many to try, nobody can say that they agree.
    guard policy.canTry(everyWayOf: names) else { return [.depends] }
    return policy.answers(on: situation, inEveryWayOf: names)
  }

  /// Returns the readings that rules near `facts` hang on.
  func readings(near facts: Facts) -> [String] {
    (try? vocabulary.situation(facts)).map { policy.readings(near: $0) } ?? []
  }
}
