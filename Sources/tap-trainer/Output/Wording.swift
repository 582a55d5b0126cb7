internal import PolicyRules

/// Facts and values in people's words.
struct Wording {
  let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Returns, as a clause of a sentence, what it means that `value` holds.
  func clause(_ value: Value) -> String {
    let fact = vocabulary[value.fact]
    let means = vocabulary[value].means.withoutBrackets
    if fact.isYesOrNo { return means }
    switch fact.name {
    case "sender": return "you are \(means)"
    case "recipient": return "it goes to \(means)"
    case "channel": return "the means is \(means)"
    case "action": return "it is \(means)"
    case "purpose": return "it is for \(means)"
    case "content": return "it carries \(means)"
    default: return "\(fact.means): \(means)"
    }
  }

  /// Returns what is asked by `fact`, as a part of a sentence such as "it depends on ...".
  func matter(_ fact: Fact) -> String {
    let definition = vocabulary[fact]
    guard definition.isYesOrNo, let yes = vocabulary.value("yes", of: fact) else {
      return definition.means
    }
    return "whether \(vocabulary[yes].means)"
  }

  /// Returns what to do so that `value` holds.
  func advice(_ value: Value) -> String {
    vocabulary[value].advice ?? "see to it that \(clause(value))"
  }
}

extension FactDefinition {
  /// Whether its values are clauses of their own.
  var isYesOrNo: Bool { Set(values.map(\.name)) == ["yes", "no"] }
}

extension String {
  /// The text without what stands in brackets at its end.
  fileprivate var withoutBrackets: String {
    guard hasSuffix(")"), let open = range(of: " (") else { return self }
    return String(self[..<open])
  }

  private func range(of part: String) -> Index? {
    utf8.firstRange(of: Array(part.utf8))?.lowerBound
  }
}
