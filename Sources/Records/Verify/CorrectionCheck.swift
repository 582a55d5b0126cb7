internal import PolicyRules

/// Looks whether corrections stand for rows that are there, once each, and never for themselves.
struct CorrectionCheck {
  /// A row that corrects another.
  private struct Link {
    let id: String
    let supersedes: String
    let file: String
    let line: Int
  }

  private var links: [Link] = []
  private var present: Set<String> = []

  /// Takes in what `row` corrects, if it corrects something.
  mutating func takeLink(_ row: borrowing CSVRow, _ installation: Installation) {
    let column = CompletionColumn.supersedes.index
    if row.isEmpty(column) { return }
    links.append(
      Link(
        id: row.text(CompletionColumn.recordID.index), supersedes: row.text(column),
        file: LedgerKind.completions.fileName(installation), line: row.line))
  }

  /// Whether nothing corrects anything.
  var isEmpty: Bool { links.isEmpty }

  /// The ids of the rows that are corrected.
  var wanted: Set<String> { Set(links.map(\.supersedes)) }

  /// Takes in that the row called `id` is there.
  mutating func takePresent(_ id: String) { present.insert(id) }

  /// What is wrong with the corrections, in the order of the files and lines.
  var faults: [LedgerFault] {
    let rings = rings
    var seen: Set<String> = []
    return links.compactMap { link in
      let isFirst = seen.insert(link.supersedes).inserted
      return problem(of: link, isFirst: isFirst, rings).map {
        LedgerFault(file: link.file, row: link.line, problem: $0)
      }
    }
  }

  private func problem(of link: Link, isFirst: Bool, _ rings: Set<String>) -> String? {
    let name = Visible.text(link.supersedes)
    if rings.contains(link.id) {
      return "corrects `\(name)`, and so, at once or by way of others, itself: neither counts"
    }
    if !present.contains(link.supersedes) { return "corrects `\(name)`, which is not there" }
    return isFirst ? nil : "corrects `\(name)`, which another row corrects, too"
  }

  /// The ids of the rows that correct themselves, at once or by way of others.
  private var rings: Set<String> {
    let before = Dictionary(links.map { ($0.id, $0.supersedes) }, uniquingKeysWith: { $1 })
    var rings: Set<String> = []
    var done: Set<String> = []
    for link in links where !done.contains(link.id) {
      var path: [String] = []
      var places: [String: Int] = [:]
      var id = link.id
      while places[id] == nil, !done.contains(id), let next = before[id] {
        places[id] = path.count
        path.append(id)
        id = next
      }
      if let place = places[id] { rings.formUnion(path[place...]) }
      done.formUnion(path)
    }
    return rings
  }
}

extension LedgerFolder {
  /// Names corrections of rows that are not there, rows that were corrected twice, and corrections in
  /// a ring.
  func verifyCorrections(_ faults: inout LedgerFaults) throws(LedgerFailure) {
    var check = CorrectionCheck()
    var unused = LedgerFaults(limit: 0)
    try scan(.completions, faults: &unused) { row, installation in
      check.takeLink(row, installation)
      return true
    }
    if check.isEmpty { return }
    let wanted = check.wanted
    try scan(.completions, faults: &unused) { row, _ in
      let id = row.text(CompletionColumn.recordID.index)
      if wanted.contains(id) { check.takePresent(id) }
      return true
    }
    for fault in check.faults { faults.add(fault) }
  }
}
