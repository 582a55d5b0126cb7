/// How a ledger file ends.
struct LedgerTail: Hashable {
  /// The size of the file.
  let size: Int
  /// The last row that is whole, or what stands for a row before the first.
  let link: ChainLink
  /// What the file ends with.
  let ending: Ending

  enum Ending: Hashable {
    /// Nothing: the file is empty.
    case nothing
    /// The line end of a row.
    case line
    /// A whole row that lacks its line end, as some editors leave it.
    case openLine
    /// The beginning of a row that was never written to its end.
    case torn([UInt8])
  }
}

extension LedgerTail {
  /// Reads the end of a file of `size` bytes; `nil` where `end`, its last bytes, does not reach back far enough.
  init?(_ kind: LedgerKind, end: ArraySlice<UInt8>, size: Int, start: ChainLink) {
    let lineFeed = UInt8(ascii: "\n")
    let reachesBack = end.count == size
    let lines = end.split(separator: lineFeed, omittingEmptySubsequences: false)
    guard size > 0, let last = lines.last else {
      self.init(size: size, link: start, ending: .nothing)
      return
    }
    // The first line that we see may have lost its beginning.
    let whole = lines.dropLast().dropFirst(reachesBack ? 0 : 1)
    if !last.isEmpty, let link = LedgerTail.link(kind, last, mustMatch: true) {
      self.init(size: size, link: link, ending: .openLine)
      return
    }
    guard reachesBack || !whole.isEmpty else { return nil }
    let ending = last.isEmpty ? Ending.line : .torn(Array(last))
    for line in whole.reversed() {
      guard let link = LedgerTail.link(kind, line, mustMatch: false) else { continue }
      self.init(size: size, link: link, ending: ending)
      return
    }
    guard reachesBack else { return nil }
    self.init(size: size, link: start, ending: ending)
  }

  /// Returns the place of the row that `line` is, or nothing where it is none.
  private static func link(
    _ kind: LedgerKind, _ line: ArraySlice<UInt8>, mustMatch: Bool
  ) -> ChainLink? {
    var link: ChainLink?
    var scanner = CSVScanner(.lines, limit: LedgerFile.rowLimit)
    scanner.scan(line + [UInt8(ascii: "\n")]) { row in
      if row.fault == nil, row.count == kind.columns.count {
        link = ChainLink(row, kind)
      }
      return false
    }
    guard let link, !mustMatch || link.digest == LedgerTail.digest(of: line) else { return nil }
    return link
  }

  private static func digest(of line: ArraySlice<UInt8>) -> String {
    SHA256.hex(of: Array(line[..<(line.lastIndex(of: UInt8(ascii: ",")) ?? line.startIndex)]))
  }
}
