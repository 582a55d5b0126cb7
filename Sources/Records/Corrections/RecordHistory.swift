internal import PolicyRules

/// A completion with the rows that it takes the place of, and those that take its place.
public struct RecordHistory: Hashable, Sendable {
  /// The rows, from the one that the training wrote to the newest; each but the first corrects another.
  public let rows: [CompletionRow]
  /// Which of these rows were changed after they were written.
  public let changed: [LedgerFault]
  /// Where the row that was asked for stands.
  private let place: Int
  /// Where each row stands, by its name.
  private let places: [String: Int]

  init(rows: [CompletionRow], asked place: Int, changed: [LedgerFault]) {
    self.rows = rows
    self.place = place
    self.changed = changed
    places = Dictionary(
      zip(rows.map(\.recordID), rows.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The row that was asked for.
  public var row: CompletionRow { rows[place] }

  /// The row that the training wrote, as far as it is there.
  public var first: CompletionRow { rows[0] }

  /// The installation that wrote the first row, by the row's name.
  var origin: String {
    String((first.correction?.supersedes ?? first.recordID).prefix { $0 != "-" })
  }

  /// The rows that take the place of the one that was asked for, at once or one after another.
  public var later: [CompletionRow] {
    let after = Dictionary(grouping: rows.indices) { rows[$0].correction?.supersedes ?? "" }
    var found: Set<Int> = []
    var waiting = [place]
    while let next = waiting.popLast() {
      // Hostile rows may go round.
      for row in after[rows[next].recordID] ?? [] where found.insert(row).inserted {
        waiting.append(row)
      }
    }
    return found.sorted().map { rows[$0] }
  }

  /// The rows that the one that was asked for takes the place of.
  public var earlier: [CompletionRow] {
    var found: Set<Int> = []
    var row = row
    while let before = before(row), let place = places[before.recordID],
      found.insert(place).inserted
    { row = before }
    return found.sorted().map { rows[$0] }
  }

  /// The rows that no other takes the place of: one, unless a row was corrected twice.
  public var inForce: [CompletionRow] {
    let replaced = Set(rows.compactMap(\.correction?.supersedes))
    return rows.filter { !replaced.contains($0.recordID) }
  }

  /// Returns the row that `row` takes the place of.
  func before(_ row: CompletionRow) -> CompletionRow? {
    row.correction.flatMap { places[$0.supersedes] }.map { rows[$0] }
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
    let wanted = Set(ids)
    var found = FoundRows()
    try scan(.completions, faults: &faults) { row, installation in
      if wanted.contains(row.text(CompletionColumn.recordID.index)) {
        found.take(row, installation)
      }
      return true
    }
    faults.add(found.faults)
    let ordered = ids.compactMap { found.rows[$0] }
    guard let place = ordered.firstIndex(where: { $0.recordID == id }) else { return nil }
    return RecordHistory(rows: ordered, asked: place, changed: found.changed)
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
    var taken: Set<String> = [first]
    var place = 0
    while place < names.count {
      names += (after[names[place]] ?? []).filter { taken.insert($0).inserted }
      place += 1
    }
    return names
  }
}

/// The rows of a history, as they are met in the files.
private struct FoundRows {
  private(set) var rows: [String: CompletionRow] = [:]
  private(set) var changed: [LedgerFault] = []
  private(set) var faults = LedgerFaults()

  mutating func take(_ row: borrowing CSVRow, _ installation: Installation) {
    let file = LedgerKind.completions.fileName(installation)
    if row.text(row.count - 1) != row.digestOfFields() {
      changed.append(
        LedgerFault(file: file, row: row.line, problem: "was changed after it was written"))
    }
    do throws(FieldFault) {
      let found = try CompletionRow(fields: row.texts())
      let isOwn = found.recordID.hasPrefix("\(installation.slug)-")
      guard rows[found.recordID] != nil else {
        rows[found.recordID] = found
        return
      }
      faults.add(
        LedgerFault(
          file: file, row: row.line,
          problem: "has the name `\(Visible.text(found.recordID))`, as another row has"))
      // A name begins with the file that gave it.
      if isOwn { rows[found.recordID] = found }
    } catch {
      faults.add(.unreadable(.completions, installation, row.line, error))
    }
  }
}
