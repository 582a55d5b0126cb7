internal import PolicyRules
internal import StrictYAML

extension Interview {
  /// The ruling on what is known.
  var report: RulingReport { RulingReport(policy, on: situation) }

  /// Takes a line as the answer to `fact`.
  mutating func answer(_ line: String, to fact: Fact) -> [Effect] {
    if line.isEmpty {
      skip(fact)
      return goOn()
    }
    if let value = value(line, of: fact) { return tell(fact, [value]) + goOn() }
    let names = policy.vocabulary[fact].values.map(\.name)
    let near = nearest(to: line, in: names).map { " Did you mean \($0)?" } ?? ""
    return [
      notice(
        "Please type a number from 1 to \(names.count), or press Enter if you do not know.\(near)"),
      .ask(prompt),
    ]
  }

  /// Reads a number, a value's name, or for a yes-or-no fact yes or no.
  private func value(_ line: String, of fact: Fact) -> Value? {
    if let number = Int(line) {
      return (1...fact.width).contains(number) ? fact.values[number - 1] : nil
    }
    let word = line.lowercased()
    let short = ["y": "yes", "n": "no"][word] ?? word
    if let value = policy.vocabulary.value(short, of: fact) { return value }
    let hyphened = String(short.map { $0 == " " ? "-" : $0 })
    return policy.vocabulary.value(hyphened, of: fact)
      ?? fact.values.first { policy.vocabulary[$0].means.lowercased() == word }
      ?? onlyValue(of: fact, withWord: word)
  }

  /// Returns the value in whose name or meaning a word begins with `word`, if there is just one.
  private func onlyValue(of fact: Fact, withWord word: String) -> Value? {
    guard word.count > 2 else { return nil }
    let found = fact.values.filter { value in
      let definition = policy.vocabulary[value]
      return "\(definition.name) \(definition.means)".lowercased()
        .split { !$0.isLetter }.contains { $0.hasPrefix(word) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The ruling, and what was taken for granted with a number before each.
  var conclusion: [Effect] {
    let report = report
    let passages = report.passages.map(Effect.say)
    guard isLive else { return passages + (report.presumption.map { [.say($0)] } ?? []) }
    let presumed = report.tellingPresumptions
    let head = presumed.isEmpty ? [] : [notice("Taken for granted, as you did not say otherwise:")]
    let choices = presumed.enumerated().map { place, value in
      Passage(.choice, label: String(place + 1), policy.vocabulary.statement(value))
    }
    let number = presumed.isEmpty ? "" : "a number to change that, "
    let how = """
      Type \(number)something like \(example) to change anything, or why. Press Enter when you are \
      done.
      """
    return passages + head + choices.map(Effect.say) + [notice(how)]
  }

  /// A fact with a value, as they are typed.
  private var example: String {
    let fact = report.ruling.dependsOn.first ?? policy.vocabulary.facts.first?.fact
    guard let fact, let value = fact.values.first else { return "fact=value" }
    return "\(policy.vocabulary[fact].name)=\(policy.vocabulary[value].name)"
  }

  /// Takes a line after the ruling: the number of what was taken for granted, or a fact's name.
  mutating func change(_ line: String) -> [Effect] {
    let presumed = report.tellingPresumptions
    if let number = Int(line), number > 0, number <= presumed.count {
      reopen(presumed[number - 1].fact)
      return goOn()
    }
    if let fact = policy.vocabulary.fact(line.lowercased()) {
      reopen(fact)
      return goOn()
    }
    return [
      notice("I do not know that. Press Enter when you are done, or type help."), .ask(prompt),
    ]
  }

  /// Says what `word`, of the form `fact=value`, says, or why that is not known.
  mutating func stateOrExplain(_ word: String) -> [Effect] {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].allSatisfy(\.isWhitespace),
      let fact = policy.vocabulary.fact(parts[0].trimmed.lowercased())
    {
      reopen(fact)
      return goOn()
    }
    do {
      return try state(word.filter { $0 != " " }) + goOn()
    } catch {
      return [notice(fullSentence(error.description)), .ask(prompt)]
    }
  }
}
