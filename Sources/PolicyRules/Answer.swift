/// What a ruling says: a verdict, or why there is none.
public enum Answer: Hashable, Sendable {
  /// Every valid completion of what is known has this verdict.
  case verdict(Verdict)
  /// What is known leaves more than one answer open.
  case depends
  /// No rule speaks of the situation.
  case notCovered

  /// The word that files and commands use.
  public var word: String {
    switch self {
    case .verdict(let verdict): verdict.rawValue
    case .depends: "depends"
    case .notCovered: "not-covered"
    }
  }

  /// The verdict, if there is one.
  public var verdict: Verdict? {
    if case .verdict(let verdict) = self { verdict } else { nil }
  }

  /// Reads the word that files and commands use.
  public init?(word: String) {
    switch word {
    case "depends": self = .depends
    case "not-covered": self = .notCovered
    default:
      guard let verdict = Verdict(rawValue: word) else { return nil }
      self = .verdict(verdict)
    }
  }
}
