internal import PolicyRules
/// The few columns that people want to see of rows, as texts that are safe to show.
public struct RecordTable: Hashable, Sendable {
  /// The names of the columns.
  public let columns: [String]
  /// Which column may be shortened where the screen is narrow.
  public let flexible: Int
  private let kind: LedgerKind

  /// Makes the table of a kind of rows.
  public init(_ kind: LedgerKind) {
    self.kind = kind
    switch kind {
    case .completions:
      columns = ["completed", "staff_id", "name", "course", "result", "until", "record"]
      flexible = 2
    case .responses:
      columns = ["answered", "staff_id", "item", "given", "marks", "policy"]
      flexible = 2
    case .disputes:
      columns = ["disputed", "staff_id", "item", "given", "policy"]
      flexible = 2
    }
  }

  /// Hands the fields of each row that is wanted to `body` until it returns false, what was written
  /// first in front; rows that are no records become faults.
  ///
  /// - Complexity: reads all rows; memory does not grow with them.
  public func forEachRow(
    of folder: LedgerFolder, _ standing: LedgerFolder.Standing, where filter: RecordFilter,
    faults: inout LedgerFaults, _ body: ([String]) -> Bool
  ) throws(LedgerFailure) {
    let selection = try Selection(kind, filter, standing, of: folder, faults: &faults)
    try folder.scanInOrder(selection, faults: &faults) { body(fields($0).map(Visible.text)) }
  }

  private func fields(_ row: borrowing CSVRow) -> [String] {
    switch kind {
    case .completions: RecordTable.completion(row)
    case .responses:
      [
        row.minute(ResponseColumn.answeredAt.index), row.meaning(ResponseColumn.staffID.index),
        row.item(ResponseColumn.scenario.index, ResponseColumn.item.index),
        row.meaning(ResponseColumn.given.index), row.text(ResponseColumn.credit.index),
        row.meaning(ResponseColumn.verdict.index),
      ]
    case .disputes:
      [
        row.minute(DisputeColumn.disputedAt.index), row.meaning(DisputeColumn.staffID.index),
        row.item(DisputeColumn.scenario.index, DisputeColumn.item.index),
        row.meaning(DisputeColumn.given.index), row.meaning(DisputeColumn.verdict.index),
      ]
    }
  }

  private static func completion(_ row: borrowing CSVRow) -> [String] {
    func text(_ column: CompletionColumn) -> String { row.meaning(column.index) }
    let season = text(.season)
    return [
      String(text(.completedAt).prefix(10)), text(.staffID), text(.name),
      season.isEmpty ? text(.course) : season, text(.result), text(.validUntil),
      name(text(.recordID), for: text(.supersedes), mode: text(.mode)),
    ]
  }

  /// Returns a row's name, and for which it stands and why where it is a correction.
  private static func name(_ id: String, for other: String, mode: String) -> String {
    let reason = mode.split(separator: ";").dropFirst().first.map { ": \($0)" } ?? ""
    return other.isEmpty ? id : "\(id), for \(other)\(reason)"
  }
}

extension CSVRow {
  /// Returns the day and the minute on the person's clock.
  fileprivate func minute(_ index: Int) -> String {
    String(text(index).prefix(16)).replacing("T", with: " ")
  }

  /// Returns an item with its scenario.
  fileprivate func item(_ scenario: Int, _ item: Int) -> String {
    "\(meaning(scenario))/\(meaning(item))"
  }
}
