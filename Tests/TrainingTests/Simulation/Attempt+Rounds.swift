internal import PolicyRules
internal import Testing

@testable internal import Training

/// What each round of an attempt asks of someone who misses everything, by topic.
struct Rounds: Sendable {
  /// The topics in scope.
  let scope: [String]
  /// What it takes to meet them, nothing answered yet.
  let mastery: Mastery
  let judge: Judge
  /// The course itself, then the day's retakes.
  let questions: [[String: [Question]]]
}

extension Attempt {
  /// Plays an attempt in which every item is skipped, and keeps what was asked.
  ///
  /// Whoever does not meet a topic in a round is shown all that the round has on it, so this is what
  /// everyone is shown on the topics that they do not meet.
  func rounds(_ content: Content, _ library: Library, seed: UInt64) throws -> Rounds {
    let purpose = try purpose(content, library, seed: seed)
    var play = Play(Session(purpose, in: library, judge: try Simulation.judge(school)))
    var rounds: [[String: [Question]]] = [[:]]
    for _ in 0..<2000 where play.outcome == nil {
      if let question = play.question, question.item.isScored {
        let round = play.session.progress.round
        while rounds.count <= round { rounds.append([:]) }
        rounds[round][question.item.topic, default: []].append(question)
        play.type("skip")
      } else {
        play.type(play.question == nil && play.said.contains("yes or later") ? "yes" : "")
      }
    }
    let agenda = play.session.agenda
    return Rounds(
      scope: agenda.scope, mastery: agenda.mastery, judge: agenda.judge,
      questions: rounds.map { round in round.filter { agenda.scope.contains($0.key) } })
  }
}
