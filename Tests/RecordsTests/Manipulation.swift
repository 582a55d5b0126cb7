import TestSupport

@testable import Records

/// One way of changing a ledger that a chain can show.
enum Manipulation: String, CaseIterable {
  case changeByte, changeHeader, delete, deleteSome, swap, move, copy, forge, cutRow, joinRows,
    splitRow, otherFile

  /// Returns the changed lines, and the rows of which one must be named.
  func applied(
    to lines: [[UInt8]], _ numbers: inout SeededNumbers
  ) -> (lines: [[UInt8]], rows: Set<Int>) {
    var lines = lines
    // Never the last row, whose loss no chain can show.
    let row = Int.random(in: 1..<lines.count - 1, using: &numbers)
    let other = Int.random(in: 1..<lines.count - 1, using: &numbers)
    switch self {
    case .changeByte, .changeHeader:
      let line = self == .changeHeader ? 0 : Int.random(in: 1..<lines.count, using: &numbers)
      let place = Int.random(in: 0..<lines[line].count, using: &numbers)
      lines[line][place] = UInt8.random(in: 0...255, using: &numbers)
      return (lines, self == .changeHeader ? [0, 1, 2] : [line + 1, line + 2])
    case .delete:
      lines.remove(at: row)
      return (lines, [row + 1])
    case .deleteSome:
      let end = Int.random(in: row..<lines.count - 1, using: &numbers)
      lines.removeSubrange(row...end)
      return (lines, [row + 1])
    case .swap:
      lines.swapAt(row, other)
      return (lines, [min(row, other) + 1])
    case .move:
      let moved = lines.remove(at: row)
      lines.insert(moved, at: other)
      return (lines, [min(row, other) + 1, min(row, other) + 2])
    case .copy:
      lines.insert(lines[row], at: other + 1)
      return (lines, [other + 2, other + 3])
    case .forge:
      lines.insert(forged(lines, after: row), at: row + 1)
      return (lines, [row + 2, row + 3])
    case .cutRow:
      lines[row].removeLast(Int.random(in: 1...lines[row].count, using: &numbers))
      return (lines, [row + 1])
    case .joinRows:
      lines[row] += lines.remove(at: row + 1)
      return (lines, [row + 1])
    case .splitRow:
      let place = Int.random(in: 0...lines[row].count, using: &numbers)
      let rest = Array(lines[row][place...])
      lines[row].removeLast(rest.count)
      lines.insert(rest, at: row + 1)
      return (lines, [row + 1, row + 2])
    case .otherFile:
      lines[row] = VerifyTests.rewritten(lines, from: row)[row]
      return (lines, [row + 1, row + 2])
    }
  }

  /// Returns a row that follows `row` with a digest that is right.
  private func forged(_ lines: [[UInt8]], after row: Int) -> [UInt8] {
    var fields = String(decoding: lines[row], as: UTF8.self).split(
      separator: ",", omittingEmptySubsequences: false
    ).map(String.init)
    fields[2] = String((Int(fields[2]) ?? 0) + 1)
    fields[13] = "a"
    fields[fields.count - 2] = fields[fields.count - 1]
    fields[fields.count - 1] = SHA256.hex(of: fields.dropLast().joined(separator: ","))
    return Array(fields.joined(separator: ",").utf8)
  }
}
