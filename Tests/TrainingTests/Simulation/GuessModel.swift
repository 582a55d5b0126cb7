internal import PolicyRules

@testable internal import Training

/// An attempt of a blind guesser without its session, so that very many can be made.
///
/// What is asked in each round comes from a session in which everything is missed; marks and mastery
/// are the program's own. Each question is judged once for all attempts.
struct GuessModel {
  /// An item with the marks of every answer that a guesser may give, all equally likely.
  private struct Guessable {
    let question: Question
    let marks: [Mark]
    let chance: Double
  }

  let scope: [String]
  private let mastery: Mastery
  private let rounds: [[String: [Guessable]]]
  private var random: SplitMix64

  init(_ rounds: Rounds, seed: UInt64) {
    scope = rounds.scope
    mastery = rounds.mastery
    random = SplitMix64(seed: seed, purpose: "guesses")
    self.rounds = rounds.questions.map { round in
      round.mapValues { questions in
        questions.map { question in
          Guessable(
            question: question,
            marks: question.guesses(rounds.judge).map { question.mark($0, judge: rounds.judge) },
            chance: question.item.kind.chanceOfGuess)
        }
      }
    }
  }

  /// Returns the topics met after the course and the day's retakes.
  mutating func attempt() -> Set<String> {
    Set(scope.filter { meets($0) })
  }

  private mutating func meets(_ topic: String) -> Bool {
    var mastery = mastery
    for (number, round) in rounds.enumerated() {
      guard let items = round[topic] else { continue }
      // The first round asks all it has; a retake ends with the topic.
      for item in items where number == 0 || !mastery[topic].isMet {
        guard let mark = item.marks.randomElement(using: &random) else { continue }
        let question = item.question
        mastery.note(
          topic, item: question.id, kind: question.item.kind.word, mark: mark,
          isMust: question.item.isCritical, chance: item.chance)
      }
      if mastery[topic].isMet { return true }
      mastery.beginRound()
    }
    return false
  }
}

extension Question {
  /// Returns every answer that a blind guesser may give, in codes.
  func guesses(_ judge: Judge) -> [[String]] {
    if case .reflection = item.kind { return [[]] }
    if case .cite = item.kind {
      return ClauseSearch(policy: judge.policy).clauses(for: "students").map { [$0.id] }
    }
    let codes = choices.map(\.code)
    guard takesSeveral else { return codes.map { [$0] } }
    return codes.reduce([[]]) { sets, code in sets + sets.map { $0 + [code] } }
  }
}
