internal import StrictYAML

extension UInt8 {
  fileprivate static let blanks: [UInt8] = [0x20, 0x0A, 0x0D, 0x09]
}

extension PolicyLoader {
  /// Reports each run of words in the policy's text that is neither a clause nor a heading.
  ///
  /// Where a quote or a clause is at fault, that was told, and its words are not missing as well.
  mutating func checkCoverage(title: String, organization: String) {
    guard clauses.count == written.clauseCount, areQuotesWhole else { return }
    let headings = Set(clauses.flatMap(\.section) + [title, organization])
    let passages = (clauses.map(\.text) + headings).map(\.unwrapped)
    let bytes = Array(text.words.utf8)
    let isCovered = Passages(passages, in: text.words).isCovered
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
    let expressed = used
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
        let why = expressed.contains(clause.id) ? "a rule expresses it" : "it is the `fallback`"
        findings.error(
          "wrong-status", "`\(clause.id)` is `\(clause.status.rawValue)`, but \(why)", at: place,
          help: "write `status: encoded`")
      }
    }
  }
}
