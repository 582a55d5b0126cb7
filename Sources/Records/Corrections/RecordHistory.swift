/// A completion with the rows that it takes the place of, and those that take its place.
public struct RecordHistory: Hashable, Sendable {
  /// The rows, from the one that the training wrote to the newest; each but the first corrects another.
  public let rows: [CompletionRow]
  /// Which of these rows were changed after they were written.
  public let changed: [LedgerFault]
  /// Where the row that was asked for stands.
  private let place: Int

  init(rows: [CompletionRow], asked place: Int, changed: [LedgerFault]) {
    self.rows = rows
    self.place = place
    self.changed = changed
  }

  /// The row that was asked for.
  public var row: CompletionRow { rows[place] }

  /// The row that the training wrote, as far as it is there.
  public var first: CompletionRow { rows[0] }

  /// The rows that take the place of the one that was asked for, at once or one after another.
  public var later: [CompletionRow] { rows.filter { isBehind($0, row) } }

  /// The rows that the one that was asked for takes the place of.
  public var earlier: [CompletionRow] { rows.filter { isBehind(row, $0) } }

  /// The rows that no other takes the place of: one, unless a row was corrected twice.
  public var inForce: [CompletionRow] {
    let replaced = Set(rows.compactMap(\.correction?.supersedes))
    return rows.filter { !replaced.contains($0.recordID) }
  }

  /// Returns the row that `row` takes the place of.
  func before(_ row: CompletionRow) -> CompletionRow? {
    row.correction.flatMap { correction in rows.first { $0.recordID == correction.supersedes } }
  }

  /// Returns whether `row` takes the place of `other`, at once or one after another.
  private func isBehind(_ row: CompletionRow, _ other: CompletionRow) -> Bool {
    var row = row
    // No chain is longer than the rows; hostile rows may go round.
    for _ in rows {
      guard let before = before(row) else { return false }
      if before.recordID == other.recordID { return true }
      row = before
    }
    return false
  }
}

extension LedgerFolder {
  /// Returns the completion with the id `id` and its corrections, or nothing where there is none.
  ///
  /// - Complexity: reads all completions twice; memory grows with the corrections.
  public func history(
    of id: String, faults: inout LedgerFaults
  ) throws(LedgerFailure) -> RecordHistory? {
    let ids = try correctionLinks().names(around: id)
    var rows: [String: CompletionRow] = [:]
    var changed: [LedgerFault] = []
    var bad: [LedgerFault] = []
    try scan(.completions, faults: &faults) { row, installation in
      guard ids.contains(row.text(CompletionColumn.recordID.index)) else { return true }
      if row.text(row.count - 1) != row.digestOfFields() {
        changed.append(
          LedgerFault(
            file: LedgerKind.completions.fileName(installation), row: row.line,
            problem: "was changed after it was written"))
      }
      do throws(FieldFault) {
        let found = try CompletionRow(fields: row.texts())
        rows[found.recordID] = found
      } catch {
        bad.append(.unreadable(.completions, installation, row.line, error))
      }
      return true
    }
    for fault in bad { faults.add(fault) }
    let ordered = ids.compactMap { rows[$0] }
    guard let place = ordered.firstIndex(where: { $0.recordID == id }) else { return nil }
    return RecordHistory(rows: ordered, asked: place, changed: changed)
  }

  private func correctionLinks() throws(LedgerFailure) -> CorrectionLinks {
    var links = CorrectionLinks()
    var unused = LedgerFaults(limit: 0)
    try scan(.completions, faults: &unused) { row, _ in
      let column = CompletionColumn.supersedes.index
      if !row.isEmpty(column) {
        links.add(row.text(CompletionColumn.recordID.index), supersedes: row.text(column))
      }
      return true
    }
    return links
  }
}

/// Which rows take the place of which, by their names.
struct CorrectionLinks {
  private var before: [String: String] = [:]
  private var after: [String: [String]] = [:]

  mutating func add(_ id: String, supersedes other: String) {
    before[id] = other
    after[other, default: []].append(id)
  }

  /// Returns the names of the rows that hang together with `id`, what was written first in front.
  func names(around id: String) -> [String] {
    var first = id
    var seen: Set<String> = [id]
    while let other = before[first], seen.insert(other).inserted { first = other }
    var names = [first]
    var place = 0
    while place < names.count {
      names += (after[names[place]] ?? []).filter { !names.contains($0) }
      place += 1
    }
    return names
  }
}
