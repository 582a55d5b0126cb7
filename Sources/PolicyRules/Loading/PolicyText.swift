internal import StrictYAML

/// A policy's own words, each paragraph on one line, and where they stand in their file.
struct PolicyText {
  let path: String
  /// The words; a line end within a paragraph counts as a space.
  let words: String
  /// The words as the file parts them; byte for byte as long as `words`.
  private let lines: [UInt8]

  init(path: String, text: String) {
    self.path = path
    let lines = text.replacing("\r\n", with: "\n")
    self.lines = Array(lines.utf8)
    words = lines.unwrapped
  }

  func contains(_ words: String) -> Bool { self.words.utf8.contains(words.unwrapped.utf8) }

  /// Returns where the byte at `offset` stands.
  ///
  /// - Complexity: O(n) in the bytes before it.
  func position(of offset: Int) -> Position {
    let before = lines[..<offset]
    let line = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Position(
      line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      column: String(decoding: lines[line..<offset], as: UTF8.self).unicodeScalars.count + 1)
  }
}

extension String {
  /// The text with each paragraph on one line: a line end that no other follows becomes a space.
  var unwrapped: String {
    split(separator: "\n\n", omittingEmptySubsequences: false)
      .map { $0.replacing("\n", with: " ") }.joined(separator: "\n\n")
  }
}
