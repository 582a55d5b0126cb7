extension Clause {
  /// The passage for people: marks of emphasis and links taken off, line ends made spaces.
  public var readable: String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let plain = words.split(separator: "**", omittingEmptySubsequences: false).joined()
    return plain.withoutLinks()
  }
}

extension String {
  /// Returns `[words](target)` as `words`, wherever it stands.
  fileprivate func withoutLinks() -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "["),
      let close = rest[open...].firstIndex(of: "]"),
      rest[rest.index(after: close)...].first == "(",
      let end = rest[close...].firstIndex(of: ")")
    {
      result += rest[..<open] + rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
