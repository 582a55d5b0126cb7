internal import PolicyRules

/// Asks which letters of the TAP test fail.
public struct LettersItem: Hashable, Sendable {
  static let choices = Letter.allCases.map { letter in
    Choice(
      label: letter.symbol, code: letter.symbol, text: letter.rawValue, synonyms: [letter.rawValue])
  }

  static func key(of ruling: Ruling) -> [String] {
    Letter.allCases.filter { ruling.letters[$0] == .fails }.map(\.symbol)
  }

  /// The plus/minus rule; "none" where a letter fails is critical where it must not happen.
  func mark(_ given: [String], key: [String], isMust: Bool) -> Mark {
    let mark = Mark(
      ticked: Set(given), right: Set(key), among: LettersItem.choices.count, missing: .tooLenient)
    return Mark(
      credit: mark.credit, direction: mark.direction,
      isCritical: isMust && given.isEmpty && !key.isEmpty)
  }
}
