internal import PolicyRules

extension Item.Kind {
  /// Returns what the policy says is right.
  func key(judged: Judged, options: [String: Judged], judge: Judge) -> Key {
    let ruling = judged.ruling
    switch self {
    case .verdict: return Key(codes: [ruling.answer.word], judged: judged)
    case .chooseOne(let item): return item.key(options.mapValues(\.ruling))
    case .chooseMany(let item): return item.key(options.mapValues(\.ruling))
    case .conditions:
      let conditions = ConditionsItem.conditions(of: judged.grounds, judge)
      return Key(
        codes: conditions.map { $0.code(judge.vocabulary) },
        fault: ConditionsItem.fault(of: judged.grounds), judged: judged)
    case .tapLetters: return Key(codes: LettersItem.key(of: ruling), judged: judged)
    case .cite: return CiteItem.key(of: ruling)
    case .reflection: return Key(codes: [], judged: judged)
    }
  }
}
