extension Policy {
  /// Returns the policy's answer for `situation`, exact however many facts are unknown.
  ///
  /// What would be better is left out where `advising` is false, which saves most of the time.
  /// - Complexity: O(nodes of the policy's diagram within the situation).
  public func ruling(on situation: Situation, advising: Bool = true) -> Ruling {
    let engine = compiled
    let judgement = Judgement(engine, situation)
    var basis = Basis(policy: self, engine: engine, judgement: judgement)
    basis.gather()
    let readings = engine.readings(judgement)
    basis.cite(open: readings)
    return Ruling(
      answer: judgement.answer,
      isSettled: readings.isEmpty,
      citations: basis.citations,
      letters: letters(in: situation),
      unmet: basis.unmet,
      dependsOn: judgement.dependsOn,
      askNext: judgement.askNext,
      presumed: situation.presumed,
      improvement: advising ? engine.improvement(judgement) : nil,
      readings: readings.map { self.readings[$0].id })
  }

  /// Returns only the answer for `situation`.
  ///
  /// - Complexity: O(nodes of the policy's diagram within the situation).
  public func answer(on situation: Situation) -> Answer {
    let engine = compiled
    return Answer(outcomes: engine.outcomes(engine.levels.masks(situation.bits)))
  }

  private func letters(in situation: Situation) -> [Letter: Letter.Standing] {
    var letters: [Letter: Letter.Standing] = [:]
    for letter in Letter.allCases {
      let value = vocabulary.fact(letter.rawValue).flatMap { situation.value(of: $0) }
      letters[letter] = value.map { vocabulary[$0].name == "yes" ? .holds : .fails } ?? .unknown
    }
    return letters
  }
}
