internal import PolicyRules

extension Judged {
  /// Returns why the policy says so, in a plain sentence, where one rule gives the verdict.
  var reason: String? {
    guard let rule = grounds.deciding.first?.say else { return nil }
    guard ruling.answer == .verdict(.lessAcceptable) else { return rule }
    let conditions = toldConditions
    switch conditions.count {
    case 0: return "The policy discourages it, but permits it like this. \(rule)"
    case ...Judged.mostListed:
      return "The policy discourages it, but permits it when \(list(conditions))."
    default:
      return
        "The policy discourages it, but permits it when \(conditions.count) conditions are met, as they are here."
    }
  }

  /// More conditions than these cannot be followed by ear.
  private static let mostListed = 5

  /// The conditions that were told to be met; what is taken for granted is not among them.
  private var toldConditions: [String] {
    let presumed = Set(ruling.presumed.map(\.fact))
    return grounds.requirements.filter { !$0.facts.allSatisfy { presumed.contains($0) } }
      .map(\.say).uniqued
  }

  /// Returns the change for the better, where it leaves the person what they set out to do.
  ///
  /// Who wants to play with students is not helped by e-mail. So what is done may change only where
  /// that decides, and the means stay.
  func advisable(in vocabulary: Vocabulary) -> Improvement? {
    guard let improvement = ruling.improvement else { return nil }
    let changed = improvement.changes.map(\.fact)
    guard changed.allSatisfy({ vocabulary[$0].isChosen }) else { return nil }
    guard let action = vocabulary.fact("action"), changed.contains(action) else {
      return improvement
    }
    let decides = grounds.deciding.contains { $0.facts.contains(action) }
    let keepsMeans = vocabulary.fact("channel").map { !changed.contains($0) } ?? true
    return decides && keepsMeans ? improvement : nil
  }
}
