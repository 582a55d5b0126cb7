public import PolicyRules
public import StrictYAML

/// A text that people read, with the places where a school's own name goes.
public struct Prose: Hashable, Sendable {
  /// A run of the text.
  public enum Part: Hashable, Sendable {
    /// As it stands.
    case text(String)
    /// The school's own word for this, such as `email`.
    case name(String)
  }

  /// The text's runs, in order.
  public let parts: [Part]
  /// Where it stands in its file.
  public let position: Position
  /// About how many words it has: a school's own name counts as two.
  let wordCount: Int

  /// Makes a text of `parts`.
  public init(_ parts: [Part], position: Position = .start) {
    self.parts = parts
    self.position = position
    wordCount = parts.reduce(0) { count, part in
      if case .text(let run) = part { count + run.spacedRuns } else { count + 2 }
    }
  }

  /// Returns the paragraphs as they read at the school of `policy`.
  public func paragraphs(for policy: Policy) -> [String] {
    text { policy.names[$0] ?? $0 }.paragraphs
  }

  /// Returns the text on one line, as it reads at the school of `policy`.
  public func line(for policy: Policy) -> String {
    paragraphs(for: policy).joined(separator: " ")
  }

  /// The names of the school's words that it uses.
  public var names: [String] {
    parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  /// Returns the text with `word(name)` in the place of each name.
  func text(_ word: (String) -> String) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let run): text += run
      case .name(let name): text += word(name)
      }
    }
  }
}

extension String {
  /// The text's paragraphs: lines that belong together are joined, blank lines part them.
  var paragraphs: [String] {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let groups = lines.split { $0.allSatisfy(\.isWhitespace) }
    return groups.map { group in
      group.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: " ")
    }
  }

  /// How many runs of bytes stand between spaces and line ends.
  fileprivate var spacedRuns: Int {
    var runs = 0
    var isWord = false
    for byte in utf8 {
      let isSpace = byte == 32 || byte == 10
      if !isSpace, !isWord { runs += 1 }
      isWord = !isSpace
    }
    return runs
  }

  /// How many words it has.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
