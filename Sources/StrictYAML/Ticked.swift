/// Returns `text` in backticks for a message: on one line, at most 60 code points, none unseen.
public func ticked(_ text: String) -> String {
  let shown = text.unicodeScalars.prefix(60)
  return "`\(printable(String(shown)))\(shown.endIndex < text.endIndex ? "…" : "")`"
}

/// Returns `text` on one line, with each character that cannot be seen in the form `\u{1B}`.
public func printable(_ text: some StringProtocol) -> String {
  text.showing { character in
    switch character {
    case "\n": "\\n"
    case "\t": "\\t"
    default: character.escape
    }
  }
}
