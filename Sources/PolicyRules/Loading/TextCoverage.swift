internal import StrictYAML

extension Collection where Element == UInt8 {
  /// Returns whether `part` stands in these bytes.
  func contains(_ part: some Collection<UInt8>) -> Bool {
    Array(self).range(of: Array(part)) != nil
  }
}

extension Array where Element == UInt8 {
  /// Returns where `part` first stands at or after `start`.
  ///
  /// - Complexity: O(n · m) at worst, near O(n) for prose.
  func range(of part: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard let first = part.first else { return start..<start }
    var begin = start
    while begin <= count - part.count {
      if self[begin] == first, self[begin..<(begin + part.count)].elementsEqual(part) {
        return begin..<(begin + part.count)
      }
      begin += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate static let blanks: [UInt8] = [0x20, 0x0A, 0x0D, 0x09]
}

extension PolicyLoader {
  /// Reports each run of words in the policy's text that is neither a clause nor a heading.
  ///
  /// Where a quote or a clause is at fault, that was told, and its words are not missing as well.
  mutating func checkCoverage(title: String, organization: String) {
    guard clauses.count == written.clauseCount,
      clauses.allSatisfy({ text.contains($0.text) })
    else { return }
    let bytes = Array(text.words.utf8)
    var isCovered = Array(repeating: false, count: bytes.count)
    let headings = Set(clauses.flatMap(\.section) + [title, organization])
    for passage in clauses.map(\.text) + headings {
      var start = 0
      while let range = bytes.range(of: Array(passage.unwrapped.utf8), from: start), !range.isEmpty
      {
        for index in range { isCovered[index] = true }
        start = range.upperBound
      }
    }
    var begin: Int?
    for index in 0...bytes.count {
      let isOpen = index < bytes.count && !isCovered[index]
      if isOpen, begin == nil { begin = index }
      if !isOpen, let from = begin {
        report(bytes[from..<index])
        begin = nil
      }
    }
  }

  private mutating func report(_ run: ArraySlice<UInt8>) {
    let words = String(decoding: run, as: UTF8.self)
    guard words.count(where: \.isLetter) > 1 else { return }
    let shown = words.split(whereSeparator: \.isWhitespace).prefix(8).joined(separator: " ")
    let first = run.firstIndex { !UInt8.blanks.contains($0) } ?? run.startIndex
    findings.add(
      Finding(
        file: text.path, position: text.position(of: first), code: "text-without-clause",
        message: "no clause holds the words `\(shown)`",
        help: "add a clause, `context` if nothing follows from it"))
  }

  /// Reports clauses whose status does not fit the rules.
  mutating func checkStatuses(rules: [Rule], fallback: String) {
    var used = Set(rules.flatMap(\.clauses) + rules.flatMap { $0.requires.map(\.clause) })
    used.insert(fallback)
    // What could not be read may express any of them.
    let isWhole = rules.count == written.ruleCount && !fallback.isEmpty
    for (clause, place) in zip(clauses, places.clauses) {
      if isWhole, clause.status == .encoded, !used.contains(clause.id) {
        findings.error(
          "clause-without-rule", "no rule, duty or exception expresses `\(clause.id)`", at: place,
          help: "write a rule, or give the clause another status and say why")
      }
      if clause.status != .encoded, used.contains(clause.id) {
        findings.error(
          "wrong-status",
          "`\(clause.id)` is `\(clause.status.rawValue)`, but a rule expresses it", at: place,
          help: "write `status: encoded`")
      }
    }
  }
}
