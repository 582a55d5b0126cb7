internal import PolicyRules

extension Item.Kind {
  /// Returns what the policy says is right.
  func key(
    ruling: Ruling, options: [Option], rulings: [String: Ruling], requirements: [Requirement]
  ) -> Key {
    switch self {
    case .verdict:
      Key(codes: [ruling.answer.word], fault: ruling.fault(), judged: [ruling])
    case .chooseOne(let item): item.key(rulings)
    case .chooseMany(let item): item.key(rulings)
    case .conditions:
      Key(
        codes: requirements.map(\.code),
        fault: ruling.fault() ?? (requirements.isEmpty ? .noConditions : nil), judged: [ruling])
    case .tapLetters:
      Key(codes: LettersItem.key(of: ruling), fault: ruling.fault(), judged: [ruling])
    case .cite:
      Key(
        codes: CiteItem.key(of: ruling),
        fault: ruling.fault() ?? (CiteItem.key(of: ruling).isEmpty ? .noClause : nil),
        judged: [ruling])
    case .reflection: Key(codes: [], fault: nil, judged: [ruling])
    }
  }
}
