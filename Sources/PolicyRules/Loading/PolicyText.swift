internal import StrictYAML

/// A policy's own words, each paragraph on one line, and where they stand in their file.
struct PolicyText {
  let path: String
  /// The words; a line end within a paragraph counts as a space.
  let words: String
  /// The words as the file parts them; byte for byte as long as `words`.
  private let lines: [UInt8]
  // Where the byte at `offset` stands; it only moves on, so that all steps together are O(n).
  private var offset = 0
  private var place = Position.start

  init(path: String, text: String) {
    self.path = path
    let lines = text.replacing("\r\n", with: "\n")
    self.lines = Array(lines.utf8)
    words = lines.unwrapped
  }

  /// Returns where the byte at `next` stands, which lies behind the one asked for last.
  mutating func position(of next: Int) -> Position {
    for byte in lines[min(offset, next)..<next] {
      if byte == UInt8(ascii: "\n") {
        place = Position(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place = Position(line: place.line, column: place.column + 1)
      }
    }
    offset = next
    return place
  }
}

extension String {
  /// The text with each paragraph on one line: a line end that no other follows becomes a space.
  var unwrapped: String {
    split(separator: "\n\n", omittingEmptySubsequences: false)
      .map { $0.replacing("\n", with: " ") }.joined(separator: "\n\n")
  }
}
