extension Node {
  /// Reports every sentence that ` #` cuts off on its line; a single word may well have a comment.
  ///
  /// - Complexity: O(n) in the values, which the composer nests no deeper than its limits allow.
  public func reportCutTexts(into findings: inout Findings) {
    switch self {
    case .scalar(let scalar):
      guard scalar.isCutByComment, scalar.text.contains(" ") else { return }
      findings.cutText(scalar)
    case .sequence(let items, _):
      for item in items { item.reportCutTexts(into: &findings) }
    case .mapping(let entries, _):
      for entry in entries { entry.value.reportCutTexts(into: &findings) }
    }
  }
}

extension Findings {
  /// Notes a text that ends at ` #`.
  public mutating func cutText(_ scalar: Scalar) {
    error(
      "cut-text", "the text ends at ` #`, and the rest of the line is lost", at: scalar.position,
      help: "put the text in quotes")
  }
}
