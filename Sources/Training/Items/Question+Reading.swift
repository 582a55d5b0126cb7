internal import PolicyRules

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
    guard !words.isEmpty, !hasRange(text) else { return nil }
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
    case .chooseMany(let item):
      "Type every letter that is \(item.accepted.range), or the word none."
    case .conditions:
      "Type every number that fits, with spaces between them, or the word none."
    case .tapLetters: "Type the letters that fail, or the word none."
    case .cite: "Type words to search the policy, or a clause's name."
    case .reflection: "Type a thought, or press Enter. It is not marked and not kept."
    }
  }

  /// Says what is wrong with a line that nearly is an answer: a letter that is not there, several for
  /// one, numbers run together; or nothing where it is none.
  func complaint(about line: String) -> String? {
    guard let first = choices.first?.label, let last = choices.last?.label else { return nil }
    let text = Question.splittingCertainty(line).text
    let words = text.lowercased().answerWords
    let named = words.filter { $0 != "and" && $0 != "or" }
    let isNumbered = first.allSatisfy(\.isNumber)
    let several = isNumbered ? "numbers" : "letters"
    if hasRange(text) { return "Put spaces between the \(several)." }
    guard isLabelled, !named.isEmpty, named.allSatisfy(\.isLabel) else { return nil }
    let labels = choices.map(\.label)
    let how =
      takesSeveral
      ? "Type \(several) from \(first) to \(last)."
      : "Type one letter from \(first) to \(last)."
    guard let unknown = named.first(where: { !labels.contains($0) }) else {
      return "Only one answer is asked for here. \(how)"
    }
    let isRun = unknown.count > 1 && unknown.allSatisfy { labels.contains(String($0)) }
    return isRun ? "Put spaces between the \(several)." : "There is no \(unknown) here. \(how)"
  }

  /// Whether its answers are letters or numbers in a row.
  private var isLabelled: Bool {
    switch item.kind {
    case .chooseOne, .chooseMany, .conditions: true
    case .verdict, .tapLetters, .cite, .reflection: false
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
    // What stands before one choice is never taken for what another one is called.
    return choices.first { $0.label.lowercased() == said }
      ?? choices.first { choice in
        choice.names.contains { $0.lowercased().answerWords.joined(separator: " ") == said }
      }
  }

  private func several(_ words: [String]) -> [String]? {
    if words == ["none"] { return [] }
    var named: Set<String> = []
    for word in words where word != "and" && word != "or" {
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

  /// Returns whether a hyphen stands between two labels where several may be named.
  ///
  /// Nobody knows whether `1-3` is two of them or three.
  private func hasRange(_ text: String) -> Bool {
    guard takesSeveral else { return false }
    let labels = Set(choices.map { $0.label.lowercased() })
    let parts = text.lowercased().unicodeScalars
      .split(omittingEmptySubsequences: false) { $0.properties.isDash }
      .map { String($0).answerWords }
    return zip(parts, parts.dropFirst()).contains { before, after in
      guard let first = before.last, let last = after.first else { return false }
      return labels.contains(first) && labels.contains(last)
    }
  }

  // Letters may stand together, as in `ta`; numbers may not: is `12` one or two?
  private func run(_ word: String) -> [String]? {
    guard word.allSatisfy(\.isLetter) else { return nil }
    let found = word.map { letter in choices.first { $0.label.lowercased() == String(letter) } }
    return found.contains { $0 == nil } ? nil : found.compactMap { $0?.code }
  }
}

extension Verdict {
  /// The verdicts from the best to this one, as people say them.
  fileprivate var range: String {
    self == .acceptable ? phrase : "permitted (acceptable or less acceptable)"
  }
}

extension String {
  /// Whether it looks like what stands before a choice: one letter, or a number.
  fileprivate var isLabel: Bool { count == 1 || allSatisfy(\.isNumber) }
}

extension Choice {
  fileprivate var names: [String] { [code, text] + synonyms }
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
