internal import PolicyRules
internal import Training

/// The few columns that people want to see, as texts that are safe to show.
public enum RecordTable {
  /// The names of the columns of ``row(_:)-(CompletionRow)``.
  public static let completionColumns = [
    "completed", "staff_id", "name", "course", "season", "result", "valid until", "record",
  ]
  /// The names of the columns of ``row(_:)-(ResponseRow)``.
  public static let responseColumns = [
    "answered", "staff_id", "course", "scenario", "item", "given", "credit", "verdict", "direction",
  ]

  /// Returns what people want to see of a completion.
  public static func row(_ row: CompletionRow) -> [String] {
    let record = row.record
    return [
      record.completedAt.day.description, record.person.staffID, record.person.name,
      record.course, record.season, result(row), record.validUntil?.description ?? "",
      row.recordID,
    ].map(Visible.text)
  }

  /// Returns what people want to see of a response.
  public static func row(_ row: ResponseRow) -> [String] {
    let response = row.response
    return [
      response.answeredAt.description, response.staffID, response.course, response.scenario,
      response.item, response.given, LedgerNumber.form(response.credit), response.verdict,
      response.direction.rawValue,
    ].map(Visible.text)
  }

  private static func result(_ row: CompletionRow) -> String {
    guard let correction = row.correction else { return row.record.result.rawValue }
    let result = correction.isVoid ? CompletionRow.voided : row.record.result.rawValue
    return "\(result) (corrects \(correction.supersedes): \(correction.reason.rawValue))"
  }
}
