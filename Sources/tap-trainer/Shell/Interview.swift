internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

/// Asks for the facts of a situation one by one, the most telling first, until the ruling is sure.
struct Interview {
  let policy: Policy
  let console: Console
  private var facts = Facts()
  private var situation: Situation
  private var skipped: Set<Fact> = []

  init(_ policy: Policy, console: Console) throws(ImpossibleSituation) {
    self.policy = policy
    self.console = console
    situation = try policy.vocabulary.situation(facts)
  }

  /// Asks until the ruling is sure, and shows it; leaves where the person does.
  mutating func ask(from input: inout Input) throws {
    try console.say(
      "Answer with a number or a word. Press Enter for what you do not know; quit ends.")
    while let fact = next {
      try put(fact)
      let words = policy.vocabulary[fact].values.map(\.name)
      guard case .text(let line) = try input.ask(Prompt("judge", completions: words)) else {
        return
      }
      let word = String(line.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace))
      if HomeCommand(word) == .quit { return }
      try take(word, for: fact)
    }
    for passage in ruling.passages(policy) { try console.show(passage) }
  }

  private var ruling: Ruling { policy.ruling(on: situation) }

  /// The fact to ask next; none when the ruling is sure or nothing is left to ask.
  private var next: Fact? {
    let ruling = ruling
    guard ruling.answer == .depends else { return nil }
    if let fact = ruling.askNext, !skipped.contains(fact) { return fact }
    return ruling.dependsOn.first { !skipped.contains($0) }
  }

  private func put(_ fact: Fact) throws(WriteFailure) {
    let definition = policy.vocabulary[fact]
    try console.say()
    try console.say(definition.question, tone: .strong)
    for (index, value) in definition.values.enumerated() {
      try console.show(Passage(.choice, label: String(index + 1), value.means))
    }
  }

  private mutating func take(_ word: String, for fact: Fact) throws(WriteFailure) {
    let definition = policy.vocabulary[fact]
    if word.isEmpty {
      skipped.insert(fact)
      return
    }
    guard let value = policy.value(word, of: fact) else {
      let known = definition.values.map(\.name)
      let help = suggestion(for: word, in: known).map { " (\($0))" } ?? ""
      return try console.say("Type a number from 1 to \(known.count), or one of the words\(help).")
    }
    var told = facts
    told[fact] = [value]
    do {
      situation = try policy.vocabulary.situation(told)
      facts = told
    } catch {
      try console.say("That cannot be: \(error.sentence(policy.vocabulary)).")
    }
  }
}

extension Policy {
  /// Reads a number or a word as a value of `fact`.
  fileprivate func value(_ word: String, of fact: Fact) -> Value? {
    if let number = Int(word), (1...fact.width).contains(number) { return fact.values[number - 1] }
    return vocabulary.value(word.lowercased(), of: fact)
  }
}

extension StringProtocol {
  /// Returns the text without the characters at its end that `isDropped`.
  func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
