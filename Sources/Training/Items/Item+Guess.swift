internal import PolicyRules

extension Item.Kind {
  /// The chance of full credit for someone who answers blindly.
  var chanceOfGuess: Double {
    switch self {
    case .verdict: 1.0 / Double(Verdict.allCases.count)
    // Where any of several will do, all but one may be right.
    case .chooseOne(let item):
      Double(item.allowsTies ? max(1, item.options.count - 1) : 1)
        / Double(max(1, item.options.count))
    case .chooseMany(let item): 1.0 / Double(1 << item.options.count)
    // At least one condition is right, and the distractors stand beside it.
    case .conditions(let item): 1.0 / Double(1 << (item.distractors + 1))
    case .tapLetters: 1.0 / Double(1 << Letter.allCases.count)
    // Whoever searches for any word sees five clauses, and takes one.
    case .cite: 1.0 / 5
    case .reflection: 1
    }
  }
}
