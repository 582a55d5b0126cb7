internal import FoundationEssentials
internal import Testing

/// The README, taken apart into its fenced blocks.
struct Readme {
  /// A fenced block.
  struct Block: CustomTestStringConvertible, Sendable {
    /// The line on which it begins, from 1.
    let line: Int
    /// What stands behind the fence: the language, then a mark.
    let words: [String]
    let lines: [String]

    var language: String { words.first ?? "" }
    var mark: String { words.dropFirst().first ?? "" }
    var testDescription: String { "README.md:\(line) \(words.joined(separator: " "))" }
  }

  let text: String
  let blocks: [Block]

  /// The package's folder.
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  static let shipped = Result {
    try Readme(String(contentsOfFile: "\(root)/README.md", encoding: .utf8))
  }

  init(_ text: String) {
    self.text = text
    var blocks: [Block] = []
    var open: (line: Int, words: [String], lines: [String])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(Block(line: block.line, words: block.words, lines: block.lines))
          open = nil
        } else {
          let words = line.dropFirst(3).split(separator: " ").map(String.init)
          open = (index + 1, words, [])
        }
      } else {
        open?.lines.append(String(line))
      }
    }
    self.blocks = blocks
  }

  /// The files that the page shows, each put together from its blocks.
  var files: [String: String] {
    blocks.filter { $0.mark.contains("/") }.reduce(into: [:]) { files, block in
      files[block.mark, default: ""] += block.lines.map { $0 + "\n" }.joined()
    }
  }
}
