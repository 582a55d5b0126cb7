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
  ///
  /// What leads back to a scene takes no time. O(n) in the scenes and where they lead.
  func readingSeconds(for policy: Policy) -> Double {
    var known: [Int: Double] = [:]
    var begun: Set<Int> = []
    // No call for each scene: a file holds more of them than a stack has room for.
    var open = [start]
    while let place = open.last {
      let targets = scenes[place].targets.uniqued
      let next = targets.compactMap { if case .scene(let next) = $0 { next } else { nil } }
      if begun.insert(place).inserted {
        open += next.filter { !begun.contains($0) }
        continue
      }
      open.removeLast()
      if known[place] != nil { continue }
      let rest = next.reduce(0) { $0 + (known[$1] ?? 0) } / Double(max(1, targets.count))
      known[place] = seconds(of: scenes[place], for: policy) + rest
    }
    return known[start] ?? 0
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
