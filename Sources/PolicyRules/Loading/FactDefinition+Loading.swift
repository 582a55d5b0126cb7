internal import StrictYAML

extension FactDefinition {
  static let fields = ["means", "ask", "chosen", "presumed", "values"]

  static func read(
    _ entry: Node.Entry, index: Int, offset: Int, into findings: inout Findings
  ) -> FactDefinition? {
    let name = entry.key
    checkWord(name, "fact", into: &findings)
    let what = "the fact `\(name.text)`"
    guard let fields = Fields(entry.value, of: what, known: Self.fields, into: &findings) else {
      return nil
    }
    let means = fields.requiredText("means", into: &findings)
    let values = readValues(fields, what, into: &findings)
    guard let means, let values else { return nil }
    let fact = Fact(index: index, offset: offset, width: values.count)
    var presumed: Value?
    if let word = fields.text("presumed", into: &findings) {
      if let place = values.firstIndex(where: { $0.name == word.text }) {
        presumed = Value(fact: fact, index: place)
      } else {
        findings.unknown("value", word, in: values.map(\.name))
      }
    }
    return FactDefinition(
      fact: fact, name: name.text, means: means.text,
      question: fields["ask"]?.asWords("ask", of: what, into: &findings)?.text
        ?? "\(means.text)?",
      values: values, presumed: presumed,
      isChosen: fields.flag("chosen", default: true, into: &findings))
  }

  private static func readValues(
    _ fields: Fields, _ what: String, into findings: inout Findings
  ) -> [ValueDefinition]? {
    guard let node = fields.required("values", into: &findings) else { return nil }
    var values: [ValueDefinition] = []
    switch node {
    case .sequence(let items, _):
      for word in items.compactMap({ $0.asText("values", into: &findings) }) {
        checkWord(word, "value", into: &findings)
        values.append(ValueDefinition(name: word.text, means: word.text, advice: nil))
      }
    case .mapping(let entries, _):
      values = entries.compactMap { ValueDefinition.read($0, of: what, into: &findings) }
    case .scalar:
      break
    }
    let names = values.map(\.name)
    if Set(names).count < names.count {
      findings.error("duplicate-value", "\(what) names a value twice", at: node.position)
      return nil
    }
    guard (2...32).contains(values.count) else {
      findings.error(
        "wrong-values", "\(what) must have 2 to 32 values, not \(values.count)", at: node.position)
      return nil
    }
    return values
  }
}

extension ValueDefinition {
  static let fields = ["means", "do"]

  fileprivate static func read(
    _ entry: Node.Entry, of fact: String, into findings: inout Findings
  ) -> ValueDefinition? {
    checkWord(entry.key, "value", into: &findings)
    if case .scalar(let means) = entry.value {
      _ = entry.value.asWords(entry.key.text, of: fact, into: &findings)
      return ValueDefinition(name: entry.key.text, means: means.text, advice: nil)
    }
    let what = "the value `\(entry.key.text)`"
    guard
      let fields = Fields(entry.value, of: what, known: Self.fields, into: &findings),
      let means = fields.requiredText("means", into: &findings)
    else { return nil }
    let advice = fields["do"]?.asWords("do", of: what, into: &findings)?.text
    return ValueDefinition(name: entry.key.text, means: means.text, advice: advice)
  }
}

/// Reports a name that is not made of lower-case letters, digits and single hyphens.
func checkWord(_ word: Scalar, _ what: String, into findings: inout Findings) {
  let isWord =
    word.text.utf8.count <= 64
    && word.text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  if !isWord {
    let article = what == "exception" ? "an" : "a"
    findings.error(
      "wrong-name", "\(ticked(word.text)) cannot name \(article) \(what)", at: word.position,
      help: "use lower-case letters, digits and single hyphens, at most 64")
  }
}

extension Fields {
  /// Returns the `yes` or `no` called `name`, or reports another word.
  func flag(_ name: String, default value: Bool, into findings: inout Findings) -> Bool {
    guard let word = text(name, into: &findings) else { return value }
    switch word.text {
    case "yes": return true
    case "no": return false
    default:
      findings.error(
        "wrong-value", "`\(name)` is `yes` or `no`, not `\(word.text)`", at: word.position)
      return value
    }
  }
}
