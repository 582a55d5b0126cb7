internal import StrictYAML

extension Facts {
  /// States that the fact called `name` has one of `words`.
  public mutating func state(
    _ name: String, _ words: [String], of vocabulary: Vocabulary
  ) throws(Misstatement) {
    guard let fact = vocabulary.fact(name) else {
      throw Misstatement(
        "unknown fact \(ticked(name))", for: name, in: vocabulary.facts.map(\.name))
    }
    var values: [Value] = []
    for word in words {
      guard let value = vocabulary.value(word, of: fact) else {
        throw Misstatement(
          "unknown value \(ticked(word)) for `\(name)`", for: word,
          in: vocabulary[fact].values.map(\.name))
      }
      values.append(value)
    }
    guard !values.isEmpty else { throw Misstatement("`\(name)` has no value") }
    self[fact] = values
  }

  /// States what `word` says, in the form `fact=value` or `fact=value,value`.
  public mutating func state(_ word: String, of vocabulary: Vocabulary) throws(Misstatement) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw Misstatement("\(ticked(word)) is not of the form fact=value")
    }
    let words = parts[1].split(separator: ",", omittingEmptySubsequences: false)
    try state(String(parts[0]), words.map(String.init), of: vocabulary)
  }

  /// Reads what `words` say, each of the form `fact=value` or `fact=value,value`.
  public init(stating words: [String], of vocabulary: Vocabulary) throws(Misstatement) {
    self.init()
    var names: Set<Substring> = []
    for word in words {
      let name = word.prefix { $0 != "=" }
      guard names.insert(name).inserted else {
        throw Misstatement(
          "`\(name)` stands there twice; write `\(name)=one,other` where either may hold")
      }
      try state(word, of: vocabulary)
    }
  }
}

extension Vocabulary {
  /// Returns the situation that was stated, or says why it cannot be.
  public func stated(_ facts: Facts) throws(Misstatement) -> Situation {
    do {
      return try situation(facts)
    } catch {
      throw Misstatement(clash(error))
    }
  }

  /// Says what does not go together, and why.
  func clash(_ impossible: ImpossibleSituation) -> String {
    let facts = facts.map(\.fact).compactMap { fact -> String? in
      let names = impossible.values.filter { $0.fact == fact }.map { "`\(self[$0].name)`" }
      return names.isEmpty ? nil : list(names, "or")
    }
    let words = facts.joined(separator: " and ")
    return "\(words) cannot occur together: \(impossible.reason)"
  }
}
