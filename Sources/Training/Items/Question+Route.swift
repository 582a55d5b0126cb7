internal import PolicyRules

extension Question {
  /// Returns the option that `given` takes, where the item asks for one.
  func option(_ given: [String]?) -> Option? {
    guard case .chooseOne(let item) = item.kind, let code = given?.first else { return nil }
    return item.options.first { $0.id == code }
  }

  /// Returns where the answer `given` leads, or nothing where the scene just goes on.
  func target(_ given: [String]?) -> Target? {
    let verdict = given.flatMap { judged(on: $0).ruling.answer.verdict }
    return item.route?.target(option: option(given)?.id, verdict: verdict)
  }
}
