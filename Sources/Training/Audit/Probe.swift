internal import PolicyRules

/// A fair item, ready to be asked again under a changed policy.
struct Probe {
  let question: Question
  /// What each option takes for granted, by its name.
  private let options: [String: Facts]
  /// What the policy says of each situation that it asks about.
  private let answers: [(situation: Situation, answer: Answer)]

  init(_ question: Question, vocabulary: Vocabulary) {
    self.question = question
    let options = Dictionary(
      question.item.kind.options.map {
        ($0.id, question.facts.overridden(by: $0.facts, of: vocabulary))
      }, uniquingKeysWith: { first, _ in first })
    self.options = options
    let told =
      options.isEmpty
      ? [(question.facts, question.judged)]
      : question.judgedOptions.map { (options[$0.key] ?? question.facts, $0.value) }
    answers = told.compactMap { facts, judged in
      (try? vocabulary.situation(facts)).map { ($0, judged.ruling.answer) }
    }
  }

  /// Returns whether the key is another one under the policy of `judge`.
  func notices(_ judge: Judge) -> Bool {
    guard mayNotice(judge), let judged = judge.judged(question.facts) else { return false }
    let options = options.compactMapValues { judge.judged($0) }
    let key = question.item.kind.key(judged: judged, options: options, judge: judge)
    return key.codes != question.key.codes
  }

  /// Most keys follow from the answers alone, which are quickly had.
  private func mayNotice(_ judge: Judge) -> Bool {
    switch question.item.kind {
    case .verdict, .chooseOne, .chooseMany:
      answers.contains { judge.policy.answer(on: $0.situation) != $0.answer }
    case .conditions, .cite: true
    case .tapLetters, .reflection: false
    }
  }
}

extension ScenarioAudit {
  /// Returns every fair item under `policy`, those first that are quick to ask again.
  func probes(under policy: Policy) -> [Probe] {
    let probes = walks.filter { $0.judge.policy.id == policy.id }.flatMap { _, judge, walk in
      walk.visits.compactMap { visit in
        walk.question(visit).flatMap { question in
          question.item.isScored && question.key.isFair
            ? Probe(question, vocabulary: judge.vocabulary) : nil
        }
      }
    }
    return probes.filter { !$0.isSlow } + probes.filter(\.isSlow)
  }
}

extension Probe {
  /// Whether only a whole ruling tells its key.
  fileprivate var isSlow: Bool {
    switch question.item.kind {
    case .conditions, .cite: true
    case .verdict, .chooseOne, .chooseMany, .tapLetters, .reflection: false
    }
  }
}
