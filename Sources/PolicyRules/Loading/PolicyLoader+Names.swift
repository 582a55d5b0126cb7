internal import StrictYAML

extension PolicyLoader {
  /// Returns the text with the school's own names in the place of `{{name}}`; reports unknown ones
  /// and other braces.
  mutating func named(_ scalar: Scalar) -> String {
    var text = ""
    var plain = ""
    var rest = scalar.text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let name = String(rest[open.upperBound..<close.lowerBound])
      if names[name] == nil {
        findings.unknown("name", Scalar(name, position: scalar.position), in: nameIDs)
      }
      plain += rest[..<open.lowerBound]
      text += rest[..<open.lowerBound] + (names[name] ?? name)
      rest = rest[close.upperBound...]
    }
    plain += rest
    if plain.contains(where: { $0 == "{" || $0 == "}" }) {
      findings.error(
        "unbalanced-braces", "the braces around a school's own name do not match",
        at: scalar.position, help: "write `{{email}}`, and no other braces")
    }
    return text + rest
  }
}
