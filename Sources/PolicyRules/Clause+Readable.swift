extension Clause {
  /// The passage for people: marks of emphasis and links taken off, line ends made spaces.
  public var readable: String {
    let words = text.withSingleSpaces()
    guard words.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "[") }) else {
      return words
    }
    return words.split(separator: "**", omittingEmptySubsequences: false).joined().withoutLinks()
  }
}

extension String {
  /// Returns the words with one space between any two.
  fileprivate func withSingleSpaces() -> String {
    var result = String.UnicodeScalarView()
    var isParted = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        isParted = !result.isEmpty
        continue
      }
      if isParted { result.append(" ") }
      isParted = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Returns `[words](target)` as `words`, wherever it stands.
  fileprivate func withoutLinks() -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]"),
        rest[rest.index(after: close)...].first == "(",
        let end = rest[close...].firstIndex(of: ")")
      else {
        result += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      result += rest[..<open] + rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

extension Unicode.Scalar {
  /// Whether it parts words; for the letters of English without a look into Unicode's tables.
  fileprivate var isBlank: Bool {
    isASCII ? value == 32 || (9...13).contains(value) : properties.isWhitespace
  }
}
