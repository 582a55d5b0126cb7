internal import PolicyRules

@testable internal import Training

/// An attempt of a blind guesser without its session.
///
/// Agenda, items and mastery are the program's own; each question is judged once for all attempts.
struct GuessModel {
  /// A question with every answer that a guesser may give, all equally likely.
  private struct Guessable {
    let question: Question
    let answers: [(codes: [String], mark: Mark)]
  }

  private struct Place: Hashable {
    let item: ItemID
    let facts: Facts
  }

  let library: Library
  let judge: Judge
  let agenda: Agenda
  private let firstRound: [Step]
  private var known: [Place: Guessable?] = [:]
  private var response: Response
  private var random: SplitMix64

  init(_ purpose: Purpose, in library: Library, under policy: Policy, seed: UInt64) {
    self.library = library
    judge = Judge(policy)
    agenda = Agenda(purpose, in: library, judge: judge, history: [])
    firstRound = agenda.firstRound()
    random = SplitMix64(seed: seed, purpose: "guesses")
    response = GuessModel.blank
  }

  private static let blank = Response(
    attempt: AttemptID(startedAt: Play.start, seed: 0), answeredAt: Play.start, staffID: "",
    organization: "", course: "", scenario: "", revision: 1, item: "", kind: "", topic: "",
    clauses: [], given: "", credit: 0, isFirstTry: false, certainty: .unmarked, hints: 0,
    lookups: 0, seconds: 0, direction: .right, isCritical: false, verdict: "", policyDigest: "")

  /// Returns the topics met after the course and the day's retakes.
  mutating func attempt() -> Set<String> {
    var progress = Progress(steps: firstRound, mastery: agenda.mastery)
    while true {
      play(&progress)
      let met = agenda.scope.filter { progress.mastery[$0].isMet }
      if met.count == agenda.scope.count || progress.round >= Session.retakesADay {
        return Set(met)
      }
      progress.begin(round: agenda.retake(after: progress))
    }
  }

  private mutating func play(_ progress: inout Progress) {
    while progress.step < progress.steps.count {
      switch progress.steps[progress.step] {
      case .scenario(let index): play(library.scenarios[index], &progress)
      case .single(let placement):
        let scenario = library.scenarios[placement.scenario]
        _ = guess(Playhead(placement, in: scenario), in: scenario, &progress)
      }
      progress.finishStep()
      if let step = agenda.further(in: progress) {
        progress.steps.insert(step, at: progress.step)
      }
    }
  }

  private mutating func play(_ scenario: Scenario, _ progress: inout Progress) {
    var head = Playhead(startOf: scenario)
    while true {
      let scene = scenario.scenes[head.scene]
      while head.item < scene.items.count {
        guard let (question, codes) = guess(head, in: scenario, &progress) else {
          head.item += 1
          continue
        }
        let place = head.scene
        let goesOn = head.settle(question, given: codes, in: scenario, library.vocabulary)
        guard goesOn else { return }
        if head.scene != place { break }
      }
      let here = scenario.scenes[head.scene]
      guard head.item >= here.items.count else { continue }
      guard head.go(to: here.next, in: scenario, library.vocabulary) else { return }
    }
  }

  private mutating func guess(
    _ head: Playhead, in scenario: Scenario, _ progress: inout Progress
  ) -> (Question, [String])? {
    let item = scenario.scenes[head.scene].items[head.item]
    guard let guessable = guessable(item, head.facts, in: scenario),
      let (codes, mark) = guessable.answers.randomElement(using: &random)
    else { return nil }
    if item.isScored {
      response.scenario = scenario.id
      response.item = item.id
      response.kind = item.kind.word
      response.topic = item.topic
      response.credit = mark.credit
      response.direction = mark.direction
      response.isCritical = mark.isCritical
      progress.note(response, isMust: item.isCritical, chance: item.kind.chanceOfGuess)
    }
    return (guessable.question, codes)
  }

  private mutating func guessable(
    _ item: Item, _ facts: Facts, in scenario: Scenario
  ) -> Guessable? {
    guard item.isFor(policy: judge.policy.id) else { return nil }
    let place = Place(item: ItemID(scenario: scenario.id, item: item.id), facts: facts)
    if let found = known[place] { return found }
    let question = Question(
      item, in: scenario.id, facts: facts, judge: judge, seed: agenda.purpose.seed)
    let isFair = question.map { !item.isScored || $0.key.isFair } ?? false
    let made =
      isFair
      ? question.map { question in
        Guessable(
          question: question,
          answers: answers(to: question).map { ($0, question.mark($0, judge: judge)) })
      } : nil
    known[place] = made
    return made
  }

  private func answers(to question: Question) -> [[String]] {
    if case .reflection = question.item.kind { return [[]] }
    if case .cite = question.item.kind {
      return ClauseSearch(policy: judge.policy).clauses(for: "students").map { [$0.id] }
    }
    let codes = question.choices.map(\.code)
    guard question.takesSeveral else { return codes.map { [$0] } }
    return codes.reduce([[]]) { sets, code in sets + sets.map { $0 + [code] } }
  }
}
