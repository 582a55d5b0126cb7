internal import PolicyRules

/// What a person should know before the first item of a first course.
struct Primer {
  let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The answers that a policy gives, the TAP test, and the question of the front page.
  var passages: [Passage] {
    [Passage(.notice, "First, in short. The policy gives one of three answers:")]
      + Verdict.allCases.sorted().map { Passage(.help, label: $0.phrase, $0.meaning) }
      + letterPassages + frontPage
  }

  private var letterPassages: [Passage] {
    let letters = Letter.allCases.compactMap { letter in
      vocabulary.fact(letter.rawValue)
        .map { Passage(.help, label: letter.rawValue, "\(vocabulary[$0].means).") }
    }
    guard !letters.isEmpty else { return [] }
    return [Passage(.notice, "It puts every message to the TAP test:")] + letters
  }

  private var frontPage: [Passage] {
    guard let fact = vocabulary.fact("would-mind-front-page") else { return [] }
    return [Passage(.notice, "Before you send, ask yourself: \(vocabulary[fact].question)")]
  }
}

extension Verdict {
  /// What it says, for someone who meets it the first time.
  fileprivate var meaning: String {
    switch self {
    case .acceptable: "the policy names it as a good way, or finds nothing against it."
    case .lessAcceptable: "the policy discourages it, but permits it on conditions."
    case .unacceptable: "the policy forbids it, or one of its conditions is not met."
    }
  }
}
