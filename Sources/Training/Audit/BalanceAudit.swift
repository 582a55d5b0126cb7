internal import PolicyRules
internal import StrictYAML

/// Whether answers can be guessed from habits of the library: its verdicts, the length
/// of right options, items that ask the same.
struct BalanceAudit {
  let walks: [(scenario: Int, judge: Judge, walk: Walk)]
  let library: Library

  /// Fewer items than this show no habit.
  static let enough = 12

  var findings: [Finding] {
    library.policies.flatMap { policy -> [Finding] in
      let questions = questions(under: policy)
      return verdictMix(questions, policy) + lengths(questions, policy)
    } + repeated
  }

  private typealias Asked = (scenario: Scenario, question: Question)

  private func questions(under policy: Policy) -> [Asked] {
    walks.filter { $0.judge.policy.id == policy.id }.flatMap { index, _, walk in
      library.scenarios[index].items.compactMap { item -> Asked? in
        walk.question(of: item.id).map { (library.scenarios[index], $0) }
      }
    }
  }

  private func verdictMix(_ asked: [Asked], _ policy: Policy) -> [Finding] {
    let verdicts = asked.filter { $0.question.item.kind.word == "verdict" }
    guard verdicts.count >= Self.enough else { return [] }
    return Verdict.allCases.compactMap { verdict in
      let count = verdicts.count { $0.question.ruling.answer == .verdict(verdict) }
      guard count * 10 > verdicts.count * 6, let first = verdicts.first else { return nil }
      return warning(
        "verdict-mix", first.scenario,
        "under \(ticked(policy.id)), \(count) of \(verdicts.count) verdict items are \(verdict.phrase)",
        help: "add situations of the other verdicts")
    }
  }

  private func lengths(_ asked: [Asked], _ policy: Policy) -> [Finding] {
    let single = singles(asked)
    guard single.count >= Self.enough, let first = single.first else { return [] }
    let count = single.count { $0.question.longestOption == $0.question.key.codes.first }
    guard count * 10 > single.count * 6 else { return [] }
    return [
      warning(
        "longest-option", first.scenario,
        "under \(ticked(policy.id)), the right option is the longest in \(count) of \(single.count) items",
        help: "make wrong options as long as right ones")
    ]
  }

  private func singles(_ asked: [Asked]) -> [Asked] {
    asked.filter { $0.question.item.kind.word == "choose-one" && $0.question.key.codes.count == 1 }
  }

  /// Verdict items of one topic that state the same facts teach nothing new.
  private var repeated: [Finding] {
    // Facts are the same at every school.
    guard let policy = library.policies.first else { return [] }
    var first: [String: [Facts: Asked]] = [:]
    var found: [Finding] = []
    for asked in questions(under: policy) where asked.question.item.kind.word == "verdict" {
      let (item, facts) = (asked.question.item, asked.question.facts)
      if let other = first[item.topic]?[facts] {
        found.append(
          warning(
            "same-facts", asked.scenario,
            "\(ticked(item.id)) states the same facts as \(ticked(other.question.item.id)) of \(ticked(other.scenario.id))",
            at: item.position))
      } else {
        first[item.topic, default: [:]][facts] = asked
      }
    }
    return found
  }

  private func warning(
    _ code: String, _ scenario: Scenario, _ message: String, at position: Position? = nil,
    help: String? = nil
  ) -> Finding {
    Finding(
      file: scenario.file, position: position ?? scenario.position, severity: .warning, code: code,
      message: message, help: help)
  }
}

extension Question {
  /// The option with the most letters, if just one has as many.
  fileprivate var longestOption: String? {
    let longest = choices.map(\.text.count).max()
    let all = choices.filter { $0.text.count == longest }
    return all.count == 1 ? all.first?.code : nil
  }
}
