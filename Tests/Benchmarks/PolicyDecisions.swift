internal import PolicyRules

extension PolicyBenchmarks {
  /// Decides known situations: the answer with the set of rules that decide.
  func decisions() {
    for policy in policies {
      let decide = policy.decider()
      let known = knownSituations(4096).compactMap { KnownSituation($0, of: vocabulary) }
      var sum = 0
      printRate("decisions \(policy.id)", count: known.count * 250) {
        for _ in 0..<250 {
          for situation in known {
            let decision = decide(situation)
            sum &+= decision.hashValue(of: decision.answer)
          }
        }
      }
      if sum == 1 { print("unlikely") }
    }
  }

  /// Rules on partial situations with all that a ruling carries.
  func rulings() {
    for policy in policies {
      let situations = policy.cases.compactMap { try? vocabulary.situation($0.facts) }
      var sum = 0
      printRate("rulings \(policy.id)", count: situations.count * 20) {
        for _ in 0..<20 {
          for situation in situations { sum &+= policy.ruling(on: situation).citations.count }
        }
      }
      printRate("answers \(policy.id)", count: situations.count * 20) {
        for _ in 0..<20 {
          for situation in situations where policy.answer(on: situation) == .depends { sum &+= 1 }
        }
      }
      if sum == 1 { print("unlikely") }
    }
  }

  /// Returns valid situations in which all facts are known, the same in every run.
  func knownSituations(_ count: Int) -> [Situation] {
    var state: UInt64 = 1
    var list: [Situation] = []
    while list.count < count {
      var facts = Facts()
      for definition in vocabulary.facts {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        facts[definition.fact] = [
          definition.fact.values[Int(state >> 33) % definition.values.count]
        ]
      }
      if let situation = try? vocabulary.situation(facts) { list.append(situation) }
    }
    return list
  }
}

extension Decision {
  /// Reads what was decided, so that nothing is left out of the measurement.
  fileprivate func hashValue(of answer: Answer) -> Int {
    answer.verdict == .unacceptable ? 1 : 2
  }
}
