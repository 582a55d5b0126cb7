extension Prompt {
  /// Returns whether `line` may be brought back by the arrow keys, and so may stand in a file.
  ///
  /// What a person says in words of their own may be anything, also about a student. So only a line
  /// that consists of the prompt's own words is kept.
  public func mayKeep(_ line: String) -> Bool {
    guard isRemembered else { return false }
    let marks: Set<Character> = ["!", "?", ","]
    let known = Set(completions.flatMap { $0.lowercased().split(separator: " ") })
    let words = line.lowercased().split(whereSeparator: \.isWhitespace)
    return words.allSatisfy { word in
      let bare = word.trimmingSuffix { marks.contains($0) }
      return bare.isEmpty || known.contains(bare)
    }
  }
}

extension [String] {
  /// The words that begin with `typed`, put in its place; capitals do not count.
  package func proposals(for typed: String) -> [Proposal] {
    let start = typed.lowercased()
    return filter { $0.lowercased().hasPrefix(start) }
      .map { Proposal(text: $0, replacing: typed.utf8.count, isWhole: true) }
  }
}
