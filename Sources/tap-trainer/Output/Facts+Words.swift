internal import PolicyRules
internal import StrictYAML

/// A fact or value that the vocabulary does not know.
struct UnknownWord: Error, CustomStringConvertible {
  let description: String
}

/// Joins what is wrong and what to do about it.
func joined(_ message: String, _ help: String?) -> String {
  help.map { "\(message); \($0)" } ?? message
}

extension Facts {
  /// States that the fact called `name` has one of `words`.
  mutating func state(
    _ name: String, _ words: [String], of vocabulary: Vocabulary
  ) throws(UnknownWord) {
    guard let fact = vocabulary.fact(name) else {
      let help = suggestion(for: name, in: vocabulary.facts.map(\.name))
      throw UnknownWord(description: joined("unknown fact \(ticked(name))", help))
    }
    var values: [Value] = []
    for word in words {
      guard let value = vocabulary.value(word, of: fact) else {
        let help = suggestion(for: word, in: vocabulary[fact].values.map(\.name))
        throw UnknownWord(description: joined("unknown value \(ticked(word)) for `\(name)`", help))
      }
      values.append(value)
    }
    guard !values.isEmpty else {
      throw UnknownWord(description: "`\(name)` has no value")
    }
    self[fact] = values
  }
}

extension ImpossibleSituation {
  /// What does not go together, and why.
  func sentence(_ vocabulary: Vocabulary) -> String {
    let words = values.map { "`\(vocabulary[$0].name)`" }.joined(separator: " and ")
    return "\(words) cannot occur together: \(reason)"
  }
}
