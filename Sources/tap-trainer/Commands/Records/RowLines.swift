internal import Glibc
internal import PolicyRules
internal import Terminal
internal import Training

/// Rows as lines, handed to the console some at a time; the first failure ends them.
///
/// For another program a row is a line, however long, with ` | ` between its fields. For people the
/// fields stand under one another; what is longer than the screen goes on in a line of its own.
struct RowLines {
  private let console: Console
  private let columns: [String]
  private let flexible: Int
  private let isForPeople: Bool
  private var widths: [Int]
  private var waiting: [[String]] = []
  private var count = 0
  private var failure: WriteFailure?

  /// Begins with the names of the columns, of which `flexible` may be shortened.
  init(_ columns: [String], flexible: Int, console: Console) {
    self.console = console
    self.columns = columns
    self.flexible = flexible
    isForPeople = isatty(console.descriptor) == 1 && console.style.cursor
    widths = columns.map(\.count)
  }

  /// Adds a row, and returns whether more can be taken.
  mutating func add(_ fields: [String]) -> Bool {
    waiting.append(fields.map { $0.isEmpty ? "-" : $0 })
    if waiting.count >= 200 { put() }
    return failure == nil
  }

  /// Says the rest, or `none` where there was no row.
  mutating func end(none: String) throws(WriteFailure) {
    if count == 0, waiting.isEmpty { return try console.say(none) }
    put()
    if let failure { throw failure }
  }

  private mutating func put() {
    guard failure == nil, !waiting.isEmpty else { return }
    let rows = (count == 0 ? [columns] : []) + waiting
    count += waiting.count
    waiting = []
    do throws(WriteFailure) {
      if isForPeople {
        widen(for: rows)
        for row in rows { for line in lines(row) { try console.say(line) } }
      } else {
        let text = rows.map { $0.joined(separator: " | ") }.joined(separator: "\n")
        try isatty(console.descriptor) == 0 ? console.write(text + "\n") : console.say(text)
      }
    } catch {
      failure = error
    }
  }

  /// Makes room for what `rows` hold; the last column needs none.
  private mutating func widen(for rows: [[String]]) {
    for place in widths.indices.dropLast() {
      widths[place] = rows.reduce(widths[place]) { max($0, Terminal.columns(of: $1[place])) }
    }
    let others = widths.enumerated().filter { $0.offset != flexible }.reduce(0) {
      $0 + $1.element + 2
    }
    let last = rows.compactMap(\.last).map { $0.prefix { $0 != "," }.count }.max() ?? 0
    let room = console.style.width - others - max(0, last - (widths.last ?? 0))
    widths[flexible] = min(widths[flexible], max(room, 0))
  }

  /// How wide the column that may be shortened must be, to be of use.
  private static let least = 10

  private func lines(_ row: [String]) -> [String] {
    // Where there is no room for it, what could be shortened stands whole in a line of its own.
    if widths[flexible] < min(RowLines.least, Terminal.columns(of: row[flexible])) {
      var rest = row
      let long = rest.remove(at: flexible)
      var others = widths
      others.remove(at: flexible)
      let cells = zip(rest, others).map { text, width in padded(text, to: width) }
      return [cells.joined(separator: "  ").trimmed, "  " + long]
    }
    let tail = row[row.count - 1]
    let cells = row.enumerated().dropLast().map { place, text in
      let text = place == flexible ? shortened(text, to: widths[place]) : text
      return padded(text, to: widths[place])
    }
    let line = (cells + [tail]).joined(separator: "  ")
    guard Terminal.columns(of: line) > console.style.width,
      let comma = tail.firstIndex(of: ",")
    else { return [line] }
    return [
      (cells + [String(tail[..<comma])]).joined(separator: "  "),
      "  " + tail[tail.index(after: comma)...].drop { $0 == " " },
    ]
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Terminal.columns(of: text)))
  }

  private func shortened(_ text: String, to width: Int) -> String {
    guard Terminal.columns(of: text) > width else { return text }
    var room = width - 3
    // One pass: a name may be as long as a row.
    let end = text.indices.first { place in
      room -= Terminal.columns(of: String(text[place]))
      return room < 0
    }
    return text[..<(end ?? text.endIndex)] + "..."
  }
}
