internal import PolicyRules

extension Item.Kind {
  /// Returns what there is to choose from, in the order in which it is shown.
  func choices(
    judge: Judge, requirements: [Requirement], ruling: Ruling, using random: inout SplitMix64
  ) -> [Choice] {
    switch self {
    case .verdict: VerdictItem.choices
    case .chooseOne(let item): shuffled(item.options, judge: judge, using: &random)
    case .chooseMany(let item): shuffled(item.options, judge: judge, using: &random)
    case .conditions(let item):
      numbered(
        requirements
          + judge.distractors(for: ruling).shuffled(using: &random)
          .prefix(item.distractors), judge: judge, using: &random)
    case .tapLetters: LettersItem.choices
    case .cite, .reflection: []
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
        label: String(place + 1), code: condition.code, text: judge.phrase(condition.needed))
    }
  }
}

extension Judge {
  /// Returns `values` of one fact as people say them.
  func phrase(_ values: [Value]) -> String {
    list(values.map { vocabulary[$0].means }, "or")
  }
}

/// Joins `words` as a sentence does: `a, b or c`.
func list(_ words: [String], _ last: String = "and") -> String {
  guard let final = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) " + final
}

/// Returns `1 item`, `2 items`.
func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
