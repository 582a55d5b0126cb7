internal import PolicyRules

/// How long reading and deciding take: a median reader's 200 words a minute, and a moment to think.
enum ReadingTime {
  static let secondsPerWord = 60.0 / 200
  static let secondsPerAnswer = 8.0
  /// Words of feedback after an answer, in the median.
  static let feedbackWords = 60
}

extension Scenario {
  /// Returns the seconds that it takes on average over its branches, at the school of `policy`.
  func readingSeconds(for policy: Policy) -> Double {
    readingSeconds(from: start, for: policy, passed: [])
  }

  private func readingSeconds(from place: Int, for policy: Policy, passed: Set<Int>) -> Double {
    guard !passed.contains(place) else { return 0 }
    let scene = scenes[place]
    let here = seconds(of: scene, for: policy)
    let next = Set(scene.targets).map { target in
      guard case .scene(let next) = target else { return 0.0 }
      return readingSeconds(from: next, for: policy, passed: passed.union([place]))
    }
    return here + next.reduce(0, +) / Double(max(1, next.count))
  }

  private func seconds(of scene: Scene, for policy: Policy) -> Double {
    let words = wordCount(of: scene, for: policy)
    let asked = scene.items.filter { $0.isFor(policy: policy.id) }
    return asked.reduce(Double(words) * ReadingTime.secondsPerWord) {
      $0 + seconds(of: $1, for: policy)
    }
  }

  fileprivate func seconds(of item: Item, for policy: Policy) -> Double {
    let words = wordCount(of: item, for: policy) + ReadingTime.feedbackWords
    return Double(words) * ReadingTime.secondsPerWord + ReadingTime.secondsPerAnswer
  }
}

extension Library {
  /// Returns the seconds that a single item takes with its scene.
  func readingSeconds(_ placement: Placement, for policy: Policy) -> Double {
    let scenario = scenarios[placement.scenario]
    let story = scenario.wordCount(of: scenario.scenes[placement.scene], for: policy)
    return Double(story) * ReadingTime.secondsPerWord
      + scenario.seconds(of: item(placement), for: policy)
  }
}
