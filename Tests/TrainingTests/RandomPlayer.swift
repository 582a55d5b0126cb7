@testable internal import Training

/// Someone who answers by chance: right with probability `skill`, else anything; and who looks
/// around, mistypes and asks for help now and then.
struct RandomPlayer {
  var random: SplitMix64
  let skill: Double
  /// Whether only answers are typed.
  var isTerse = false

  init(seed: UInt64, skill: Double, isTerse: Bool = false) {
    random = SplitMix64(seed: seed, purpose: "player")
    self.skill = skill
    self.isTerse = isTerse
  }

  private static let asides = [
    "help", "?", "hint", "again", "why", "policy texting", "clause nothing", "compare", "status",
    "note a thought", "plain", "hnit", "x", "", "dispute", "policy",
  ]

  /// Returns what to type next in `session`.
  mutating func line(for session: Session) -> String {
    if !isTerse, Double.random(in: 0..<1, using: &random) < 0.15 { return aside(in: session) }
    switch session.phase {
    case .asking(let asking): return answer(asking)
    case .told: return ""
    case .offering: return "yes"
    case .attesting: return "Dana Ortega"
    case .leaving: return ""
    case .writing: return "my own words"
    case .waiting, .over: return ""
    }
  }

  private mutating func aside(in session: Session) -> String {
    if case .attesting = session.phase { return "dana  ORTEGA" }
    return Self.asides.randomElement(using: &random) ?? ""
  }

  private mutating func answer(_ asking: Asking) -> String {
    let question = asking.question
    let isRight = Double.random(in: 0..<1, using: &random) < skill
    if case .cite = question.item.kind { return cite(asking, isRight: isRight) }
    if case .reflection = question.item.kind { return "" }
    let certainty = ["", "", "!", "?"].randomElement(using: &random) ?? ""
    return labels(isRight ? question.key.codes : anything(question), question) + certainty
  }

  private mutating func anything(_ question: Question) -> [String] {
    let codes = question.choices.map(\.code)
    if !question.takesSeveral { return [codes.randomElement(using: &random) ?? ""] }
    return codes.filter { _ in Bool.random(using: &random) }
  }

  private mutating func labels(_ codes: [String], _ question: Question) -> String {
    let chosen = question.choices.filter { codes.contains($0.code) }.map(\.label)
    if question.takesSeveral { return chosen.isEmpty ? "none" : chosen.joined(separator: " ") }
    return chosen.randomElement(using: &random) ?? ""
  }

  private mutating func cite(_ asking: Asking, isRight: Bool) -> String {
    if isRight { return asking.question.key.codes.first ?? "" }
    if asking.found.isEmpty { return "students" }
    return String(Int.random(in: 1...asking.found.count, using: &random))
  }
}
