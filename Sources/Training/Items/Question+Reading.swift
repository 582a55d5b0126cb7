/// An answer as it was read from a line.
struct Given: Hashable, Sendable {
  /// The codes of what was chosen; empty for "none".
  let codes: [String]
  /// How sure the person said to be.
  let certainty: Certainty
}

extension Question {
  /// Reads `line` as an answer, or returns nothing where it is none.
  func read(_ line: String) -> Given? {
    let (text, certainty) = Question.splittingCertainty(line)
    let words = text.lowercased().answerWords
    guard !words.isEmpty else { return nil }
    let codes = takesSeveral ? several(words) : one(words).map { [$0.code] }
    return codes.map { Given(codes: $0, certainty: certainty) }
  }

  /// Parts a line from the mark of certainty at its end.
  static func splittingCertainty(_ line: String) -> (text: String, certainty: Certainty) {
    let text = line.drop(while: \.isWhitespace).trimmedEnd
    switch text.last {
    case "!": return (String(text.dropLast().trimmedEnd), .certain)
    case "?": return (String(text.dropLast().trimmedEnd), .guess)
    default: return (String(text), .unmarked)
    }
  }

  /// Says how an answer is typed.
  var howToAnswer: String {
    switch item.kind {
    case .verdict: "Type a, l or u."
    case .chooseOne: "Type one letter."
    case .chooseMany: "Type every letter that fits, or the word none."
    case .conditions: "Type every number that fits, or the word none."
    case .tapLetters: "Type the letters that fail, or the word none."
    case .cite: "Type words to search the policy, or a clause's name."
    case .reflection: "Type a thought, or press Enter. It is not marked and not kept."
    }
  }

  /// What can be completed as an answer.
  var answerWords: [String] {
    let words = choices.flatMap { [$0.label] + $0.synonyms }
    if case .verdict = item.kind { return words + choices.map(\.code) }
    return words + (takesSeveral ? ["none"] : [])
  }

  private func one(_ words: [String]) -> Choice? {
    let said = words.joined(separator: " ")
    return choices.first { choice in
      choice.names.contains { $0.lowercased().answerWords.joined(separator: " ") == said }
    }
  }

  private func several(_ words: [String]) -> [String]? {
    if words == ["none"] { return [] }
    var named: Set<String> = []
    for word in words where word != "and" {
      if let choice = one([word]) {
        named.insert(choice.code)
      } else if let together = run(word) {
        named.formUnion(together)
      } else {
        return nil
      }
    }
    return named.isEmpty ? nil : choices.map(\.code).filter { named.contains($0) }
  }

  // Letters may stand together, as in `ta`; numbers may not: is `12` one or two?
  private func run(_ word: String) -> [String]? {
    guard word.allSatisfy(\.isLetter) else { return nil }
    let found = word.map { letter in choices.first { $0.label.lowercased() == String(letter) } }
    return found.contains { $0 == nil } ? nil : found.compactMap { $0?.code }
  }
}

extension Choice {
  var names: [String] { [label, code, text] + synonyms }
}

extension StringProtocol {
  /// The words of an answer: what stands between spaces, commas, hyphens and the like.
  var answerWords: [String] {
    Substring(self).unicodeScalars.split { !$0.isOfWord }.map { String(Substring($0)) }
  }

  var trimmedEnd: SubSequence {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[..<startIndex] }
    return self[...last]
  }
}

extension Unicode.Scalar {
  /// Whether it is part of a word: a letter with its marks, or a digit.
  fileprivate var isOfWord: Bool {
    guard !isASCII else {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
