internal import PolicyRules

/// Facts and values in people's words.
struct Wording {
  let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Returns what it means that one of `values` holds.
  func phrase(_ values: [Value]) -> String {
    list(values.map { vocabulary[$0].means }, "or")
  }

  /// Returns what to do so that `value` holds.
  func advice(_ value: Value) -> String {
    vocabulary[value].advice ?? "see to it that it is \(vocabulary[value].means)"
  }
}
