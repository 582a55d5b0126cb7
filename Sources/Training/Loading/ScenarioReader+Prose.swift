internal import PolicyRules
internal import StrictYAML

extension ScenarioReader {
  /// Returns the prose called `field`, or reports that it is missing or empty.
  mutating func requiredProse(_ field: String, of fields: Fields) -> Prose? {
    fields.requiredText(field, into: &findings).map { prose($0) }
  }

  /// Returns the prose that stands in `scalar`; `schools` are those that read it.
  mutating func prose(_ scalar: Scalar, for schools: [String]? = nil) -> Prose {
    if scalar.isCutByComment { findings.cutText(scalar) }
    guard let parts = parts(of: scalar.text) else {
      findings.error(
        "unbalanced-braces", "the braces around a school's own name do not match",
        at: scalar.position, help: "write `{{email}}`, and no other braces")
      return Prose([], position: scalar.position)
    }
    let prose = Prose(parts, position: scalar.position)
    if prose.names.isEmpty { return prose }
    let names = known.names(of: schools ?? policies)
    for name in prose.names where !names.contains(name) {
      findings.unknown("name", Scalar(name, position: scalar.position), in: names)
    }
    return prose
  }

  /// Parts a text at `{{name}}`, or returns nothing where braces do not match.
  private func parts(of text: String) -> [Prose.Part]? {
    var parts: [Prose.Part] = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if brace > rest.startIndex { parts.append(.text(String(rest[..<brace]))) }
      rest = rest[brace...]
      guard rest.hasPrefix("{{"),
        let end = rest.dropFirst(2).firstIndex(where: { $0 == "{" || $0 == "}" })
      else { return nil }
      let name = rest[..<end].dropFirst(2).split(whereSeparator: \.isWhitespace)
      guard name.count == 1, rest[end...].hasPrefix("}}") else { return nil }
      parts.append(.name(String(name[0])))
      rest = rest[end...].dropFirst(2)
    }
    return rest.isEmpty ? parts : parts + [.text(String(rest))]
  }
}
