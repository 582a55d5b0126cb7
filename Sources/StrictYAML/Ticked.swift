/// Returns `text` in backticks for a message: on one line, at most 60 code points, none unseen.
public func ticked(_ text: String) -> String {
  let shown = text.unicodeScalars.prefix(60)
  return "`\(printable(String(shown)))\(shown.endIndex < text.endIndex ? "…" : "")`"
}

/// Returns `text` with each character that would disturb a terminal in the form `\u{1B}`.
public func printable(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  for character in text.unicodeScalars {
    let isPlain = Unseen(character) == nil && character != "\n" && character != "\t"
    if isPlain { result.append(character) } else { result.append(contentsOf: escape(character)) }
  }
  return String(result)
}

private func escape(_ character: Unicode.Scalar) -> String.UnicodeScalarView {
  switch character {
  case "\n": "\\n".unicodeScalars
  case "\t": "\\t".unicodeScalars
  default: "\\u{\(String(character.value, radix: 16, uppercase: true))}".unicodeScalars
  }
}
