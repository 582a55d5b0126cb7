internal import PolicyRules

extension Item.Kind {
  /// Returns what there is to choose from, in the order in which it is shown.
  func choices(judge: Judge, judged: Judged, using random: inout SplitMix64) -> [Choice] {
    switch self {
    case .verdict: return VerdictItem.choices
    case .chooseOne(let item): return shuffled(item.options, judge: judge, using: &random)
    case .chooseMany(let item): return shuffled(item.options, judge: judge, using: &random)
    case .conditions(let item):
      let all = judged.grounds.requirements
      let others = judge.distractors(besides: all).shuffled(using: &random)
      let shown =
        ConditionsItem.conditions(of: judged.grounds, judge) + others.prefix(item.distractors)
      return numbered(shown, judge: judge, using: &random)
    case .tapLetters: return LettersItem.choices
    case .cite, .reflection: return []
    }
  }

  private func shuffled(
    _ options: [Option], judge: Judge, using random: inout SplitMix64
  ) -> [Choice] {
    zip("abcdefgh", options.shuffled(using: &random)).map { letter, option in
      Choice(label: String(letter), code: option.id, text: option.text.line(for: judge.policy))
    }
  }

  private func numbered(
    _ conditions: [Requirement], judge: Judge, using random: inout SplitMix64
  ) -> [Choice] {
    conditions.shuffled(using: &random).enumerated().map { place, condition in
      Choice(
        label: String(place + 1), code: condition.code(judge.vocabulary), text: condition.say)
    }
  }
}
