internal import Training

/// A dispute as a row of a ledger.
public struct DisputeRow: LedgerRow, Sendable {
  static let kind = LedgerKind.disputes

  /// The dispute.
  public var dispute: Dispute
  /// Where the row stands.
  public var link: ChainLink

  /// Makes a row.
  public init(dispute: Dispute, link: ChainLink) {
    self.dispute = dispute
    self.link = link
  }

  init(_ fields: RowFields<DisputeColumn>) throws(FieldFault) {
    dispute = try Dispute(fields)
    link = ChainLink(
      sequence: try fields.count(.sequence), previousDigest: fields.form(.previousDigest),
      digest: fields.form(.digest))
  }

  func form(_ column: DisputeColumn) -> String {
    switch column {
    case .format: DisputeRow.kind.format
    case .attemptID: dispute.attempt.description
    case .sequence: String(link.sequence)
    case .disputedAt: dispute.disputedAt.description
    case .staffID: LedgerText.escaped(dispute.staffID)
    case .organization: LedgerText.escaped(dispute.organization)
    case .course: LedgerText.escaped(dispute.course)
    case .scenario: LedgerText.escaped(dispute.scenario)
    case .revision: String(dispute.revision)
    case .item: LedgerText.escaped(dispute.item)
    case .kind: LedgerText.escaped(dispute.kind)
    case .topic: LedgerText.escaped(dispute.topic)
    case .clauses: LedgerText.escaped(list: dispute.clauses)
    case .given: LedgerText.escaped(dispute.given)
    case .verdict: LedgerText.escaped(dispute.verdict)
    case .policyDigest: LedgerText.escaped(dispute.policyDigest)
    case .previousDigest: link.previousDigest
    case .digest: link.digest
    }
  }
}
