public import Training

/// A response as a row of a ledger.
public struct ResponseRow: LedgerRow, Sendable {
  static let kind = LedgerKind.responses

  /// The response.
  public var response: Response
  /// Where the row stands.
  public var link: ChainLink

  /// Makes a row.
  public init(response: Response, link: ChainLink) {
    self.response = response
    self.link = link
  }

  init(_ fields: RowFields<ResponseColumn>) throws(FieldFault) {
    response = Response(
      attempt: try fields.read(.attemptID, "is not an attempt") { AttemptID($0) },
      answeredAt: try fields.moment(.answeredAt), staffID: try fields.text(.staffID),
      organization: try fields.text(.organization), course: try fields.text(.course),
      scenario: try fields.text(.scenario), revision: try fields.count(.revision),
      item: try fields.text(.item), kind: try fields.text(.kind), topic: try fields.text(.topic),
      clauses: try fields.list(.clauses), given: try fields.text(.given),
      credit: try fields.number(.credit), isFirstTry: try fields.flag(.firstTry),
      certainty: try fields.read(.certainty, "is not 1, 2 or 3") {
        Int($0).flatMap(Certainty.init)
      },
      hints: try fields.count(.hints), lookups: try fields.count(.lookups),
      seconds: try fields.number(.seconds),
      direction: try fields.word(.direction, Direction.self),
      isCritical: try fields.flag(.critical), verdict: try fields.text(.verdict),
      policyDigest: try fields.text(.policyDigest))
    link = ChainLink(
      sequence: try fields.count(.sequence), previousDigest: fields.form(.previousDigest),
      digest: fields.form(.digest))
  }

  func form(_ column: ResponseColumn) -> String {
    switch column {
    case .format: ResponseRow.kind.format
    case .attemptID: response.attempt.description
    case .sequence: String(link.sequence)
    case .answeredAt: response.answeredAt.description
    case .staffID: LedgerText.escaped(response.staffID)
    case .organization: LedgerText.escaped(response.organization)
    case .course: LedgerText.escaped(response.course)
    case .scenario: LedgerText.escaped(response.scenario)
    case .revision: String(response.revision)
    case .item: LedgerText.escaped(response.item)
    case .kind: LedgerText.escaped(response.kind)
    case .topic: LedgerText.escaped(response.topic)
    case .clauses: LedgerText.escaped(list: response.clauses)
    case .given: LedgerText.escaped(response.given)
    case .credit: LedgerNumber.form(response.credit)
    case .firstTry: response.isFirstTry ? "yes" : "no"
    case .certainty: String(response.certainty.rawValue)
    case .hints: String(response.hints)
    case .lookups: String(response.lookups)
    case .seconds: LedgerNumber.form(response.seconds)
    case .direction: response.direction.rawValue
    case .critical: response.isCritical ? "yes" : "no"
    case .verdict: LedgerText.escaped(response.verdict)
    case .policyDigest: LedgerText.escaped(response.policyDigest)
    case .previousDigest: link.previousDigest
    case .digest: link.digest
    }
  }
}
