internal import PolicyRules
internal import Training

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
    let replaced =
      kind == .completions && standing == .inForce
      ? try folder.replacedRows(faults: &faults) : []
    let tests = filter.tests(kind)
    var bad: [LedgerFault] = []
    try folder.scanInOrder(kind, faults: &faults) { row in
      tests.allSatisfy { $0.holds(row) }
        && (replaced.isEmpty || !replaced.contains(row.text(CompletionColumn.recordID.index)))
    } _: { row, installation, line in
      do throws(FieldFault) {
        return body(try fields(row.texts()).map(Visible.text))
      } catch {
        if bad.count < 1000 { bad.append(.unreadable(kind, installation, line, error)) }
        return true
      }
    }
    for fault in bad { faults.add(fault) }
  }

  private func fields(_ texts: [String]) throws(FieldFault) -> [String] {
    switch kind {
    case .completions: RecordTable.fields(try CompletionRow(fields: texts))
    case .responses: RecordTable.fields(try ResponseRow(fields: texts).response)
    case .disputes: RecordTable.fields(try DisputeRow(fields: texts).dispute)
    }
  }

  private static func fields(_ row: CompletionRow) -> [String] {
    let record = row.record
    return [
      record.completedAt.day.description, record.person.staffID, record.person.name,
      record.season.isEmpty ? record.course : record.season, result(row),
      record.validUntil?.description ?? "", name(row),
    ]
  }

  private static func result(_ row: CompletionRow) -> String {
    row.correction?.isVoid == true ? CompletionRow.voided : row.record.result.rawValue
  }

  private static func name(_ row: CompletionRow) -> String {
    guard let correction = row.correction else { return row.recordID }
    return "\(row.recordID), for \(correction.supersedes): \(correction.reason.rawValue)"
  }

  private static func fields(_ response: Response) -> [String] {
    [
      minute(response.answeredAt), response.staffID, "\(response.scenario)/\(response.item)",
      response.given, LedgerNumber.form(response.credit), response.verdict,
    ]
  }

  private static func fields(_ dispute: Dispute) -> [String] {
    [
      minute(dispute.disputedAt), dispute.staffID, "\(dispute.scenario)/\(dispute.item)",
      dispute.given, dispute.verdict,
    ]
  }

  /// The day and the minute on the person's clock.
  private static func minute(_ moment: Moment) -> String {
    String(moment.description.prefix(16)).replacing("T", with: " ")
  }
}
