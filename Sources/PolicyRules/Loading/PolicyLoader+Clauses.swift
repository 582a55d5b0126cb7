internal import StrictYAML

extension PolicyLoader {
  static let clauseFields = ["id", "section", "topic", "status", "because", "text"]

  mutating func readClauses(_ fields: Fields) {
    _ = fields.required("clauses", into: &findings)
    let nodes = fields.list("clauses", into: &findings)
    let quotes = Passages(nodes.map { $0.writtenText.unwrapped }, in: text.words)
    for (index, node) in nodes.enumerated() {
      guard let clause = readClause(node, quotes, index) else { continue }
      if !clauseIDs.insert(clause.id) {
        findings.error(
          "duplicate-id", "two clauses are called `\(clause.id)`", at: node.position)
        continue
      }
      clauses.append(clause)
      places.clauses.append(node.position)
    }
    checkHeadings()
  }

  /// Reports headings that do not stand in the policy's text: people look them up there.
  private mutating func checkHeadings() {
    let passages = Passages(headings.map(\.text.unwrapped), in: text.words)
    for (index, heading) in headings.enumerated() where !passages.stands(index) {
      findings.error(
        "unknown-section",
        "the heading \(ticked(heading.text)) does not stand in the policy's text",
        at: heading.position, help: "copy it from the text file")
    }
  }

  private mutating func readClause(_ node: Node, _ quotes: Passages, _ index: Int) -> Clause? {
    guard let fields = Fields(node, of: "a clause", known: Self.clauseFields, into: &findings)
    else { return nil }
    let id = fields.requiredText("id", into: &findings)
    if let id { checkWord(id, "clause", into: &findings) }
    let above = fields.texts("section", into: &findings)
    headings += above
    let section = above.map(\.text)
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
    if let text, !quotes.stands(index) { report(text, standing: quotes.standing(index)) }
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
    if topicIDs.contains(word.text) { return word.text }
    findings.unknown("topic", word, in: topicIDs)
    return nil
  }

  /// Reports a clause of whose words only the first `length` bytes stand in the policy's text.
  private mutating func report(_ quote: Scalar, standing length: Int) {
    areQuotesWhole = false
    findings.error(
      "quote-not-in-text", "these words do not stand in the policy's text",
      at: quote.position, help: commonStart(quote.text.unwrapped, length))
  }

  private func commonStart(_ quote: String, _ length: Int) -> String {
    let bytes = Array(quote.utf8)
    var words = bytes[..<length].split(separator: UInt8(ascii: " "))
    if length < bytes.count, bytes[length] != UInt8(ascii: " "), length > 0,
      bytes[length - 1] != UInt8(ascii: " ")
    {
      words.removeLast()
    }
    if words.isEmpty { return "copy the sentence from the text file" }
    let last = words.suffix(4).map { String(decoding: $0, as: UTF8.self) }
    return "they agree up to `\(last.joined(separator: " "))`"
  }
}
