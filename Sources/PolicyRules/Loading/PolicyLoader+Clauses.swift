internal import StrictYAML

extension PolicyLoader {
  static let clauseFields = ["id", "section", "topic", "status", "because", "text"]

  mutating func readClauses(_ fields: Fields) {
    _ = fields.required("clauses", into: &findings)
    for node in fields.list("clauses", into: &findings) {
      guard let clause = readClause(node) else { continue }
      if clauses.contains(where: { $0.id == clause.id }) {
        findings.error(
          "duplicate-id", "two clauses are called `\(clause.id)`", at: node.position)
        continue
      }
      clauses.append(clause)
      places.clauses.append(node.position)
    }
  }

  private mutating func readClause(_ node: Node) -> Clause? {
    guard let fields = Fields(node, of: "a clause", known: Self.clauseFields, into: &findings)
    else { return nil }
    let id = fields.requiredText("id", into: &findings)
    if let id { checkWord(id, "clause", into: &findings) }
    let section = fields.texts("section", into: &findings).map(\.text)
    if section.isEmpty {
      findings.error("missing-field", "a clause has no `section`", at: node.position)
    }
    let status = readStatus(fields)
    let because = fields.text("because", into: &findings)?.text
    if let status, status != .encoded, because == nil {
      findings.error(
        "missing-field", "a clause that is `\(status.rawValue)` must say why",
        at: node.position, help: "add `because: ...`")
    }
    let topic = readTopic(fields)
    let text = fields.requiredText("text", into: &findings)
    if let text { checkQuote(text) }
    guard let id, let status, let text else { return nil }
    return Clause(
      id: id.text, section: section, text: text.text, status: status, because: because,
      topic: topic ?? "")
  }

  private mutating func readStatus(_ fields: Fields) -> Clause.Status? {
    guard let word = fields.requiredText("status", into: &findings) else { return nil }
    if let status = Clause.Status(rawValue: word.text) { return status }
    findings.unknown("status", word, in: Clause.Status.allCases.map(\.rawValue))
    return nil
  }

  private mutating func readTopic(_ fields: Fields) -> String? {
    guard let word = fields.requiredText("topic", into: &findings) else { return nil }
    if topics.contains(where: { $0.id == word.text }) { return word.text }
    findings.unknown("topic", word, in: topics.map(\.id))
    return nil
  }

  /// Reports a clause whose words do not stand in the policy's text, and how far they do.
  private mutating func checkQuote(_ quote: Scalar) {
    if text.contains(quote.text) { return }
    findings.error(
      "quote-not-in-text", "these words do not stand in the policy's text",
      at: quote.position, help: commonStart(quote.text))
  }

  private func commonStart(_ quote: String) -> String {
    let words = quote.unwrapped.split(separator: " ")
    var length = 0
    while length < words.count,
      text.contains(words[...length].joined(separator: " "))
    {
      length += 1
    }
    if length == 0 { return "copy the sentence from the text file" }
    return "they agree up to `\(words[max(0, length - 4)..<length].joined(separator: " "))`"
  }
}
