internal import StrictYAML

extension PolicyLoader {
  /// Returns the text with the school's own names in the place of `{{name}}`; reports unknown ones.
  mutating func named(_ scalar: Scalar) -> String {
    var text = ""
    var rest = scalar.text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let name = String(rest[open.upperBound..<close.lowerBound])
      if names[name] == nil {
        findings.unknown("name", Scalar(name, position: scalar.position), in: nameIDs)
      }
      text += rest[..<open.lowerBound] + (names[name] ?? name)
      rest = rest[close.upperBound...]
    }
    return text + rest
  }
}
