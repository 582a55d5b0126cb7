extension Vocabulary {
  /// Returns, as a clause of a sentence, what it means that `value` holds.
  package func statement(_ value: Value) -> String {
    let fact = self[value.fact]
    let means = self[value].means.withoutBrackets
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
  package func matter(_ fact: Fact) -> String {
    let definition = self[fact]
    guard definition.isYesOrNo, let yes = value("yes", of: fact) else {
      return definition.means
    }
    return "whether \(self[yes].means)"
  }

  /// Returns what to do so that `value` holds.
  package func advice(_ value: Value) -> String {
    self[value].advice ?? "see to it that \(statement(value))"
  }
}

extension FactDefinition {
  /// Whether its values are clauses of their own.
  var isYesOrNo: Bool { values.map(\.name).sorted() == ["no", "yes"] }
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
