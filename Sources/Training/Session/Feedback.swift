internal import PolicyRules

/// What a person is told after an answer: right or not, what the policy says and why, what is
/// better.
struct Feedback {
  let told: Told
  let judge: Judge
  /// Whether the session asks again about a topic that was missed.
  let mayComeBack: Bool

  init(_ told: Told, judge: Judge, mayComeBack: Bool) {
    self.told = told
    self.judge = judge
    self.mayComeBack = mayComeBack
  }

  /// The paragraphs, shorter where the answer was right.
  var passages: [Passage] {
    var passages = [Passage(.feedback, verdictSentence)]
    if !told.mark.isFull {
      passages += corrections + optionPassages + conditionPassages + groundPassages
    }
    if let reason { passages.append(Passage(.feedback, label: "Why", reason)) }
    passages += quotes
    if !told.mark.isFull { passages += advice }
    return passages
  }

  private var question: Question { told.question }

  /// What the feedback explains: the way taken, or else the best, or the item.
  private var judged: Judged { question.judged(on: told.given ?? question.key.codes) }

  private var ruling: Ruling { judged.ruling }

  private var verdictSentence: String {
    if told.given == nil { return "Skipped. \(question.rightAnswer(judge))" }
    if told.mark.isFull {
      let isOtherReading = question.key.alsoRight.contains { told.given == [$0] }
      return isOtherReading
        ? "Yes, that comes nearest. \(question.rightAnswer(judge))" : question.praise(judge)
    }
    let start = told.mark.credit > 0 ? "Not quite." : "No."
    return "\(start) \(question.wrongAnswer(told.given ?? [])) \(question.rightAnswer(judge))"
      .split(separator: " ").joined(separator: " ")
  }

  private var corrections: [Passage] {
    guard told.given != nil else { return [] }
    var sentences = ["Marks \(short(told.mark.credit)) of 1."]
    if let side = sideSentence { sentences.append(side) }
    if told.mark.isCritical {
      sentences.append(
        mayComeBack
          ? "This one must not be missed; you will see its topic again."
          : "This one must not be missed.")
    }
    if told.certainty == .certain {
      sentences.append(
        mayComeBack
          ? "You were certain, so the topic comes back soon."
          : "You were certain, so it is worth a second look.")
    }
    return [Passage(.feedback, sentences.joined(separator: " "))]
  }

  private var sideSentence: String? {
    switch told.mark.direction {
    case .tooStrict: "That is too strict."
    case .tooLenient: "That is too lenient."
    case .right, .other: nil
    }
  }

  /// The facts, for someone who was certain: one of them was overlooked, or weighed too lightly.
  private var groundPassages: [Passage] {
    guard told.certainty == .certain, told.given != nil, isOneRuling else { return [] }
    return Explanation(told, judge: judge).grounds
  }

  /// The deciding rule in a plain sentence.
  private var reason: String? { isOneRuling && !told.mark.isFull ? judged.reason : nil }

  private var quotes: [Passage] {
    // What is discouraged often stands in the heading above alone.
    let headings = isOneRuling && ruling.answer == .verdict(.lessAcceptable) ? 2 : 1
    return judge.policy.quotes(of: clauses.prefix(told.mark.isFull ? 1 : 2), headings: headings)
  }

  /// Whether one ruling explains the item as a whole.
  private var isOneRuling: Bool {
    switch question.item.kind {
    case .verdict, .chooseOne, .cite: true
    case .chooseMany, .conditions, .tapLetters, .reflection: false
    }
  }

  /// For each option that was judged wrongly, what the policy says of it.
  private var optionPassages: [Passage] {
    guard case .chooseMany = question.item.kind else { return [] }
    let wrong = Set(told.given ?? []).symmetricDifference(question.key.codes)
    return question.choices.filter { wrong.contains($0.code) }.compactMap { choice in
      guard let judged = question.judgedOptions[choice.code] else { return nil }
      let why = (judged.reason.map { " \($0)" } ?? "") + Shortfall(judged, judge: judge).line
      return Passage(
        .feedback, label: choice.label, "The policy says: \(judged.ruling.answer.phrase).\(why)")
    }
  }

  /// Which conditions were left out, and which were ticked though none of these rules sets them.
  private var conditionPassages: [Passage] {
    guard case .conditions = question.item.kind, let given = told.given else { return [] }
    func passage(_ label: String, _ isShown: (String) -> Bool) -> [Passage] {
      let shown = question.choices.filter { isShown($0.code) }.map { "\($0.label), \($0.text)" }
      return shown.isEmpty
        ? [] : [Passage(.feedback, label: label, shown.joined(separator: "; ") + ".")]
    }
    let key = question.key.codes
    return passage("You left out") { key.contains($0) && !given.contains($0) }
      + passage("Not asked for here") { given.contains($0) && !key.contains($0) }
  }

  /// The clauses that explain best: of the conditions asked for, or those that decide.
  private var clauses: [String] {
    if case .conditions = question.item.kind {
      return conditionClauses
    }
    if case .chooseMany = question.item.kind { return optionClauses }
    let unmet = ruling.unmet.map(\.clause)
    return (ruling.decidingClauses + unmet).uniqued
  }

  /// Those of conditions that were left out come first.
  private var conditionClauses: [String] {
    let conditions = judged.grounds.requirements
    let given = told.given ?? []
    let missed = conditions.filter { !given.contains($0.code(judge.vocabulary)) }
    return (missed + conditions).map(\.clause).uniqued
  }

  private var optionClauses: [String] {
    let wrong = Set(told.given ?? []).symmetricDifference(question.key.codes)
    let shown = wrong.isEmpty ? Set(question.key.codes) : wrong
    return question.choices.filter { shown.contains($0.code) }
      .flatMap { question.judgedOptions[$0.code]?.ruling.decidingClauses.prefix(1) ?? [] }.uniqued
  }

  private var advice: [Passage] {
    if case .cite = question.item.kind { return [] }
    guard isOneRuling else { return [] }
    // Where there were options, the best of them was named already.
    let better =
      question.item.kind.hasOptions ? nil : judged.advisable(in: judge.vocabulary)
    let mended = Set(better?.changes.map(\.fact) ?? [])
    let lacking = Shortfall(judged, besides: mended, judge: judge).passages(.advice)
    guard let better else { return lacking }
    let changes = list(better.changes.map { judge.vocabulary.advice($0.to) })
    return lacking
      + [Passage(.advice, label: "Better", "\(changes). \(better.becomes.outcome)")]
  }
}

extension Verdict {
  /// What is so after a change for the better.
  fileprivate var outcome: String {
    self == .lessAcceptable
      ? "Then it is permitted, though less acceptable." : "Then it is \(phrase)."
  }
}

/// Writes a credit with at most two digits after the point: `1`, `0.25`.
func short(_ credit: Double) -> String {
  let hundredths = (credit * 100).nearest
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return String(whole) }
  return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(two(rest))"
}
