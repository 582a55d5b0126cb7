public import Training

/// A completion as a row of a ledger.
public struct CompletionRow: LedgerRow, Sendable {
  static let kind = LedgerKind.completions

  /// The row's own name: the installation and the sequence number, such as `k7f3q2mx-17`.
  public var recordID: String
  /// What the row corrects, or nothing.
  public var correction: Correction?
  /// When the row was written.
  public var recordedAt: Moment
  /// The completion.
  public var record: CompletionRecord
  /// Where the row stands.
  public var link: ChainLink

  /// Makes a row.
  public init(
    recordID: String, correction: Correction? = nil, recordedAt: Moment, record: CompletionRecord,
    link: ChainLink
  ) {
    self.recordID = recordID
    self.correction = correction
    self.recordedAt = recordedAt
    self.record = record
    self.link = link
  }

  /// The word that a row holds as its result where it voids another.
  public static let voided = "voided"

  init(_ fields: RowFields<CompletionColumn>) throws(FieldFault) {
    recordID = try fields.text(.recordID)
    recordedAt = try fields.moment(.recordedAt)
    correction = try CompletionRow.correction(fields)
    record = try CompletionRecord(fields)
    link = ChainLink(
      sequence: try fields.count(.sequence), previousDigest: fields.form(.previousDigest),
      digest: fields.form(.digest))
  }

  private static func correction(
    _ fields: RowFields<CompletionColumn>
  ) throws(FieldFault) -> Correction? {
    let supersedes = try fields.text(.supersedes)
    let isVoid = fields.form(.result) == CompletionRow.voided
    let reason = fields.form(.mode).split(separator: ";").dropFirst().first
    if supersedes.isEmpty, reason == nil, !isVoid { return nil }
    guard !supersedes.isEmpty else {
      throw FieldFault(column: "supersedes", problem: "is empty, though the row is a correction")
    }
    guard let reason = reason.flatMap({ Correction.Reason(rawValue: String($0)) }) else {
      throw FieldFault(column: "mode", problem: "does not say why the row corrects another")
    }
    return Correction(supersedes: supersedes, reason: reason, isVoid: isVoid)
  }

  func form(_ column: CompletionColumn) -> String {
    switch column {
    case .format: CompletionRow.kind.format
    case .recordID: LedgerText.escaped(recordID)
    case .supersedes: LedgerText.escaped(correction?.supersedes ?? "")
    case .recordedAt: recordedAt.description
    case .mode:
      correction.map { "\(record.mode.rawValue);\($0.reason.rawValue)" } ?? record.mode.rawValue
    case .result:
      correction?.isVoid == true ? CompletionRow.voided : record.result.rawValue
    case .sequence: String(link.sequence)
    case .previousDigest: link.previousDigest
    case .digest: link.digest
    default: record.form(column)
    }
  }
}
