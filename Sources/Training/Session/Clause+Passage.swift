internal import PolicyRules

extension Clause {
  /// The clause as it is read out, under its heading.
  var passage: Passage { passage(headings: 1) }

  /// Returns the clause as it is read out, under so many of its headings, the last ones.
  func passage(headings count: Int) -> Passage {
    let names = section.suffix(count).map { "\"\($0.withoutStop)\"" }
    let place = names.isEmpty ? id : names.joined(separator: ", ")
    return Passage(.quote, label: "The policy, under \(place)", readable)
  }

  /// Its section and first words, to choose it by.
  var opening: String {
    let words = readable.split(separator: " ")
    let first = words.prefix(14).joined(separator: " ")
    return "\(section.last?.withoutStop ?? id): \(first)\(words.count > 14 ? " ..." : "")"
  }
}

extension String {
  /// The text without a stop or colon at its end: headings often have one.
  var withoutStop: String {
    var text = self[...]
    while let last = text.last, last == "." || last == ":" { text.removeLast() }
    return String(text)
  }

  /// The text as a sentence that ends once, also where it ends in a quotation.
  var closed: String {
    let ends: Set<Character> = [".", "!", "?"]
    let bare = last == "\"" || last == "\u{201D}" ? dropLast() : self[...]
    return bare.last.map(ends.contains) ?? true ? self : "\(self)."
  }
}

extension Policy {
  /// Returns the clauses called `ids` as they are read out, a heading that several share once.
  func quotes(of ids: some Sequence<String>, headings count: Int = 1) -> [Passage] {
    var last = ""
    return ids.compactMap { clause($0)?.passage(headings: count) }.map { quote in
      defer { last = quote.label }
      return quote.label == last ? Passage(.quote, label: "And", quote.text) : quote
    }
  }
}
