internal import Terminal
internal import Training

@testable import tap_trainer

/// The rows that a person sees of what a program wrote to a terminal, from the first to the last.
///
/// It knows the little that the program and its line editor send, and tells what else there is. Of
/// colours and bold letters it keeps nothing.
struct Sheet {
  /// What was written and is not known here.
  private(set) var unknown: [String] = []
  /// The rows after which the terminal broke a line, as it was too long.
  private(set) var broken: Set<Int> = []
  private let columns: Int
  /// What stands in each column: a character of two columns leaves the second one empty.
  private var cells: [[String]] = [[]]
  private var row = 0
  private var column = 0

  init(_ text: String, columns: Int) {
    self.columns = columns
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { obey(&rest) } else { take(scalar) }
    }
  }

  /// The rows, without the spaces at their ends.
  var rows: [String] {
    cells.map { $0.joined().trimmingSuffix { $0 == " " } }.map { String($0) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": goDown(1)
    case "\u{8}": column = max(0, column - 1)
    case "\u{7}": break
    case _ where scalar.value < 0x20: unknown.append(scalar.escaped(asASCII: true))
    default: write(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    let width = Terminal.columns(of: String(scalar))
    if width == 0 { return combine(scalar) }
    if column + width > columns {
      broken.insert(row)
      goDown(1)
      column = 0
    }
    fill(upTo: column + width)
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  /// Joins a mark to the character before it.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    guard let place = cells[row].indices.prefix(column).last(where: { !cells[row][$0].isEmpty })
    else { return }
    cells[row][place].unicodeScalars.append(scalar)
  }

  private mutating func fill(upTo end: Int) {
    while cells[row].count < end { cells[row].append(" ") }
  }

  private mutating func goDown(_ count: Int) {
    row = max(0, row + count)
    while cells.count <= row { cells.append([]) }
  }

  /// Carries out a control sequence, of which the escape has been read.
  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    guard rest.popFirst() == "[" else { return unknown.append("ESC") }
    var words = ""
    while let scalar = rest.popFirst() {
      if (0x40...0x7E).contains(scalar.value) { return obey(words, Character(scalar)) }
      words.unicodeScalars.append(scalar)
    }
  }

  private mutating func obey(_ words: String, _ command: Character) {
    let count = Int(words) ?? 1
    switch command {
    case "m", "h", "l": break
    case "A": goDown(-count)
    case "B": goDown(count)
    case "C": column = min(columns, column + count)
    case "D": column = max(0, column - count)
    case "G": column = count - 1
    case "K" where words.isEmpty || words == "0":
      cells[row].removeLast(max(0, cells[row].count - column))
    case "J" where words.isEmpty || words == "0":
      cells[row].removeLast(max(0, cells[row].count - column))
      cells.removeLast(cells.count - row - 1)
    default: unknown.append("ESC[\(words)\(command)")
    }
  }
}
