internal import PolicyRules

extension Question {
  /// Says what is right; `isRight` where the person just said so.
  func rightAnswer(_ judge: Judge, isRight: Bool = false) -> String {
    switch item.kind {
    case .verdict: "The policy says: \(ruling.answer.phrase)."
    case .chooseOne:
      isRight
        ? "The policy calls that \(key.answer.phrase)."
        : "Best here: \(bestTexts). The policy calls that \(key.answer.phrase)."
    case .chooseMany, .conditions:
      isRight ? "That is all." : "Right here: \(labels(key.codes))."
    case .tapLetters:
      isRight ? letterSentence : "Right here: \(labels(key.codes)). \(letterSentence)"
    case .cite: isRight ? "That clause decides." : "This is what decides:"
    case .reflection: ""
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

  private var bestTexts: String {
    let best = choices.filter { key.codes.contains($0.code) }
    return list(best.map { $0.text.last == "." ? String($0.text.dropLast()) : $0.text }, "or")
  }

  private func labels(_ codes: [String]) -> String {
    codes.isEmpty
      ? "none" : list(choices.filter { codes.contains($0.code) }.map(\.label))
  }

  private var letterSentence: String {
    let failing = choices.filter { key.codes.contains($0.code) }.map(\.text)
    return failing.isEmpty
      ? "It is transparent, accessible and professional."
      : "It is not \(list(failing, "and not"))."
  }
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
