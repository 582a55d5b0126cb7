internal import PolicyRules
internal import StrictYAML

extension ScenarioReader {
  /// Returns the name called `field`: small letters, digits and hyphens.
  mutating func slug(_ field: String, of fields: Fields) -> Scalar? {
    guard let word = fields.requiredText(field, into: &findings) else { return nil }
    return checkedSlug(word) ? word : nil
  }

  /// Returns whether `word` is small letters, digits and hyphens; reports it where it is not.
  mutating func checkedSlug(_ word: Scalar) -> Bool {
    let letters = word.text.unicodeScalars
    let isSlug = letters.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    if isSlug, let first = letters.first, ("a"..."z").contains(first), letters.last != "-" {
      return true
    }
    findings.error(
      "bad-name", "\(ticked(word.text)) is no name", at: word.position,
      help: "use small letters, digits and hyphens, and begin with a letter")
    return false
  }

  /// Returns the whole number called `field`, or reports that it is none in `range`.
  mutating func number(
    _ field: String, of fields: Fields, in range: ClosedRange<Int>
  ) -> Int? {
    guard let word = fields.text(field, into: &findings) else { return nil }
    if let value = Int(word.text), range.contains(value) { return value }
    findings.error(
      "bad-number",
      "`\(field)` must be a whole number from \(range.lowerBound) to \(range.upperBound), not \(ticked(word.text))",
      at: word.position)
    return nil
  }

  /// Returns what the field says, `yes` or `no`; a missing one says no.
  mutating func isYes(_ field: String, of fields: Fields) -> Bool {
    guard let word = fields.text(field, into: &findings) else { return false }
    if word.text != "yes", word.text != "no" {
      findings.unknown("value", word, in: ["yes", "no"])
    }
    return word.text == "yes"
  }

  /// Returns the topic called `word`, or reports that there is none.
  mutating func topic(_ word: Scalar) -> String? {
    if known.topics.contains(word.text) { return word.text }
    findings.unknown("topic", word, in: known.topics)
    return nil
  }

  /// Returns the schools that get something, or nothing for all.
  mutating func policyList(_ fields: Fields) -> [String]? {
    guard let node = fields["policies"] else { return nil }
    if case .scalar(let word) = node, word.text == "all" { return nil }
    return fields.texts("policies", into: &findings).compactMap { policy($0) }
  }

  /// Returns the policy called `word`, or reports that there is none.
  mutating func policy(_ word: Scalar) -> String? {
    if known.policyIDs.contains(word.text) { return word.text }
    findings.unknown("policy", word, in: known.policyIDs)
    return nil
  }

  /// Returns where `word` leads, or reports that no scene is called so.
  mutating func target(_ word: Scalar) -> Target? {
    if word.text == "end" { return .end }
    if let place = scenes.place(of: word.text) { return .scene(place) }
    findings.unknown("scene", word, in: [scenes.list, ["end"]].joined())
    return nil
  }
}
