internal import PolicyRules

extension Question {
  /// Says what is right; `isRight` where the person just said so.
  func rightAnswer(_ judge: Judge, isRight: Bool = false) -> String {
    switch item.kind {
    case .verdict: "The policy says: \(ruling.answer.phrase)."
    case .chooseOne:
      isRight
        ? "The policy calls that \(key.answer.phrase)."
        : "Best here: \(best) The policy calls that \(key.answer.phrase)."
    case .chooseMany, .conditions: "The right answer: \(labels(key.codes))."
    case .tapLetters:
      isRight ? letterSentence : "The right answer: \(labels(key.codes)). \(letterSentence)"
    case .cite where ruling.answer == .notCovered:
      "The policy does not speak of this. Where it is silent, ask \(judge.supervisor). It says:"
    case .cite: isRight ? "That clause decides." : "This is what decides:"
    case .reflection: ""
    }
  }

  /// Says that the answer was right, and what that means.
  func praise(_ judge: Judge) -> String {
    switch item.kind {
    case .chooseMany, .conditions:
      key.codes.isEmpty ? "Yes, none of them." : "Yes, \(labels(key.codes)), and no other."
    default: "Yes. \(rightAnswer(judge, isRight: true))"
    }
  }

  /// Says what the policy makes of the answer `given`, where that can be said apart.
  func wrongAnswer(_ given: [String]) -> String {
    switch item.kind {
    case .chooseOne: "The policy calls that \(judged(on: given).ruling.answer.phrase)."
    case .verdict:
      given.first.flatMap(Verdict.init(rawValue:)).map { "You said \($0.phrase)." } ?? ""
    default: ""
    }
  }

  /// The best options: one with its text, several by their letters.
  private var best: String {
    let best = choices.filter { key.codes.contains($0.code) }
    guard best.count == 1, let only = best.first else {
      return "\(list(best.map(\.label), "or"))."
    }
    return "\(only.label). \(only.text.closed)"
  }

  private func labels(_ codes: [String]) -> String {
    codes.isEmpty
      ? "none" : list(choices.filter { codes.contains($0.code) }.map(\.label))
  }

  private var letterSentence: String {
    let failing = choices.filter { key.codes.contains($0.code) }.map(\.text)
    return failing.isEmpty
      ? "It is transparent, accessible and professional."
      : "It is \(list(failing.map { "not \($0)" }))."
  }
}

extension Judge {
  /// What the school calls whom to ask.
  fileprivate var supervisor: String { policy.names["supervisor"] ?? "your supervisor" }
}

extension Answer {
  /// The answer as people say it.
  var phrase: String {
    switch self {
    case .verdict(let verdict): verdict.phrase
    case .depends: "it depends"
    case .notCovered: "not covered"
    }
  }
}
