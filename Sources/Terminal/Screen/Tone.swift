/// What a passage is for the reader, shown where the style allows it and said in its words anyway.
public enum Tone: Hashable, Sendable, CaseIterable {
  /// Nothing special.
  case plain
  /// A heading, or what must not be missed.
  case strong
  /// What is right, or done.
  case good
  /// What deserves care.
  case caution
  /// What is wrong, or failed.
  case bad

  /// The sequence that begins this tone on a terminal; empty for `plain`.
  var sequence: String {
    switch self {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .good: "\u{1B}[32m"
    case .caution: "\u{1B}[33m"
    case .bad: "\u{1B}[31m"
    }
  }
}

/// Ends any tone.
let endOfTone = "\u{1B}[0m"
