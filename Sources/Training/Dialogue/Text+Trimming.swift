extension StringProtocol {
  /// The text without spaces at its ends.
  package var trimmed: String {
    String(drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace))
  }

  /// Returns the text without the characters at its end that `isDropped`.
  package func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}

extension String {
  /// What stands behind the last space.
  var lastWord: String {
    split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }
}
