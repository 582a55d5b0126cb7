/// Returns `text` as rows of at most `width` columns, broken between words.
///
/// Each line of the text is a paragraph of its own, empty ones too. Rows after the first stand
/// under the first row's text: `  a  Text` goes on under `Text`, and a paragraph that begins with
/// spaces keeps them. A word goes to the next row where it does not fit, and is broken only where
/// it is wider than a row. Spaces at a break are dropped; all others stay.
/// - Complexity: O(n) in the length of `text`.
public func wrapped(_ text: String, to width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
    var rows = Rows(width: max(1, width))
    rows.add(paragraph)
    return rows.finished()
  }
}

/// The rows of one paragraph.
private struct Rows {
  let width: Int
  private var indent = 0
  private var done: [String] = []
  private var row = ""
  private var used = 0
  /// Whether the row holds no word yet, only what stands in front of the text.
  private var isFresh = true

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ paragraph: Substring) {
    var rest = paragraph
    start(with: lead(of: rest))
    rest.removeFirst(row.count)
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }
      rest.removeFirst(gap.count)
      let word = rest.prefix { $0 != " " }
      rest.removeFirst(word.count)
      if !word.isEmpty { place(word, after: gap) }
    }
  }

  func finished() -> [String] {
    done + [isFresh && row.allSatisfy { $0 == " " } ? "" : row]
  }

  /// Begins the first row with its lead, whose width the other rows get as indent.
  private mutating func start(with lead: Substring) {
    let columns = Terminal.columns(of: String(lead))
    // An indent of more than half a narrow row would leave no room for the text.
    guard columns <= width / 2 else { return }
    row = String(lead)
    used = columns
    indent = columns
  }

  private mutating func place(_ word: Substring, after gap: Substring) {
    let columns = Terminal.columns(of: String(word))
    let space = isFresh ? 0 : gap.count
    if used + space + columns <= width {
      append(isFresh ? word : gap + word, columns: space + columns)
    } else {
      if !isFresh { breakRow() }
      if indent + columns <= width { append(word, columns: columns) } else { split(word) }
    }
  }

  /// Places a word that is wider than a row, in pieces that fill the rows.
  private mutating func split(_ word: Substring) {
    for character in word {
      let columns = Terminal.columns(of: character)
      if used + columns > width, !isFresh { breakRow() }
      append(Substring(String(character)), columns: columns)
    }
  }

  private mutating func append(_ piece: Substring, columns: Int) {
    row += piece
    used += columns
    isFresh = false
  }

  private mutating func breakRow() {
    done.append(row)
    row = String(repeating: " ", count: indent)
    used = indent
    isFresh = true
  }
}

/// Returns what stands in front of a paragraph's text: its leading spaces, and a list's mark.
///
/// A mark is a word between leading spaces and at least two more. Without leading spaces it is
/// not one: some people put two spaces after a full stop.
private func lead(of paragraph: Substring) -> Substring {
  let spaces = paragraph.prefix { $0 == " " }
  let mark = paragraph.dropFirst(spaces.count).prefix { $0 != " " }
  let gap = paragraph.dropFirst(spaces.count + mark.count).prefix { $0 == " " }
  guard !spaces.isEmpty, gap.count >= 2 else { return spaces }
  return paragraph.prefix(spaces.count + mark.count + gap.count)
}
