@testable internal import Training

/// Someone who answers by chance only: a blind guesser, or one who is right just so often.
struct Learner {
  var random: SplitMix64
  /// How often they are right; nothing for one who guesses blindly.
  let skill: Double?

  init(seed: UInt64, skill: Double?) {
    random = SplitMix64(seed: seed, purpose: "learner")
    self.skill = skill
  }

  /// Returns what to type next in `session`.
  mutating func line(for session: Session) -> String {
    switch session.phase {
    case .asking(let asking): answer(asking)
    case .offering: "yes"
    case .told, .attesting, .leaving, .writing, .waiting, .over: ""
    }
  }

  private mutating func answer(_ asking: Asking) -> String {
    let question = asking.question
    if case .reflection = question.item.kind { return "" }
    if case .cite = question.item.kind { return cite(asking) }
    let codes = codes(question)
    let labels = question.choices.filter { codes.contains($0.code) }.map(\.label)
    return labels.isEmpty ? "none" : labels.joined(separator: " ")
  }

  private mutating func codes(_ question: Question) -> [String] {
    let all = question.choices.map(\.code)
    guard let skill else { return anything(question, all) }
    let key = question.key.codes
    let isRight = Double.random(in: 0..<1, using: &random) < skill
    if question.takesSeveral {
      guard !isRight, let turned = all.randomElement(using: &random) else { return key }
      return key.contains(turned) ? key.filter { $0 != turned } : key + [turned]
    }
    return (isRight ? key : all.filter { !key.contains($0) }).randomElement(using: &random)
      .map { [$0] } ?? key
  }

  private mutating func anything(_ question: Question, _ all: [String]) -> [String] {
    if question.takesSeveral { return all.filter { _ in Bool.random(using: &random) } }
    return all.randomElement(using: &random).map { [$0] } ?? []
  }

  private mutating func cite(_ asking: Asking) -> String {
    let key = asking.question.key.codes
    guard let skill else {
      if asking.found.isEmpty { return "students" }
      return String(Int.random(in: 1...asking.found.count, using: &random))
    }
    return Double.random(in: 0..<1, using: &random) < skill ? key.first ?? "" : "skip"
  }
}
