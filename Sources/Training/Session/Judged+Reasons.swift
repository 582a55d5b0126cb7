internal import PolicyRules

extension Judged {
  /// Why the policy says so, in plain sentences: the first rule that gives the verdict, and every
  /// duty that is broken.
  var reason: String? {
    guard let rule = rules else { return nil }
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

  private var rules: String? {
    let told = grounds.deciding.prefix(1) + grounds.deciding.dropFirst().filter { $0.kind == .duty }
    return told.isEmpty ? nil : told.map(\.say).uniqued.joined(separator: " ")
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
  /// Who wants to play with students is not helped by e-mail, nor who calls from the ambulance. So
  /// what is done may change only where that decides, and the means stay; they stay as well where
  /// they are permitted.
  func advisable(in vocabulary: Vocabulary) -> Improvement? {
    guard let improvement = ruling.improvement else { return nil }
    let changed = improvement.changes.map(\.fact)
    guard changed.allSatisfy({ vocabulary[$0].isChosen }) else { return nil }
    let keepsMeans = vocabulary.fact("channel").map { !changed.contains($0) } ?? true
    if ruling.answer == .verdict(.lessAcceptable), !keepsMeans { return nil }
    guard let action = vocabulary.fact("action"), changed.contains(action) else {
      return improvement
    }
    let decides = grounds.deciding.contains { $0.facts.contains(action) }
    return decides && keepsMeans ? improvement : nil
  }
}
