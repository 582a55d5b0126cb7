internal import Terminal
internal import Training

extension Prompt {
  /// Completes the line, or its last word, by the prompt's words.
  var completer: Completer {
    let words = completions
    return { line, cursor in
      let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
      let whole = words.completing(typed)
      return whole.isEmpty ? words.completing(typed.lastWord) : whole
    }
  }

  /// Whether `line` may be brought back by the arrow keys, and so may stand in a file.
  ///
  /// What a person says in words of their own may be anything, also about a student. So only a line
  /// that consists of the prompt's own words is kept.
  func mayKeep(_ line: String) -> Bool {
    isRemembered && completions.holdAllWords(of: line)
  }
}

extension [String] {
  /// The words that begin with `typed`, put in its place; capitals do not count.
  func completing(_ typed: String) -> [Completion] {
    let start = typed.lowercased()
    return filter { $0.lowercased().hasPrefix(start) }
      .map { Completion($0, replacing: typed.utf8.count) }
  }
}

extension [String] {
  /// Whether each word of `line` is a word of these, marks of certainty and commas left aside.
  func holdAllWords(of line: String) -> Bool {
    let marks: Set<Character> = ["!", "?", ","]
    let known = Set(flatMap { $0.lowercased().split(separator: " ") })
    let words = line.lowercased().split(whereSeparator: \.isWhitespace)
    return words.allSatisfy { word in
      let bare = word.trimmingSuffix { marks.contains($0) }
      return bare.isEmpty || known.contains(bare)
    }
  }
}

extension String {
  /// What stands behind the last space.
  var lastWord: String {
    split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }
}
