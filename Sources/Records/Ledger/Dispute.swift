public import Training

/// That a person disputes what was said of an answer: which item, never the person's words.
public struct Dispute: Hashable, Sendable {
  /// The attempt in which the item was answered.
  public var attempt: AttemptID
  /// When the person disputed it.
  public var disputedAt: Moment
  /// The person's number.
  public var staffID: String
  /// Whose policy applied, by the policy's id.
  public var organization: String
  /// The course's id.
  public var course: String
  /// The scenario's id.
  public var scenario: String
  /// The scenario's revision.
  public var revision: Int
  /// The item's id in the scenario.
  public var item: String
  /// The kind of item, by its word in files.
  public var kind: String
  /// The topic's id.
  public var topic: String
  /// The deciding clauses' ids.
  public var clauses: [String]
  /// The answer that was given, in codes.
  public var given: String
  /// The policy's answer, by its word.
  public var verdict: String
  /// The SHA-256 of the policy's text, in lower-case hexadecimal.
  public var policyDigest: String

  /// Makes the dispute of the item that `response` answered.
  public init(_ response: Response, at disputedAt: Moment) {
    attempt = response.attempt
    self.disputedAt = disputedAt
    staffID = response.staffID
    organization = response.organization
    course = response.course
    scenario = response.scenario
    revision = response.revision
    item = response.item
    kind = response.kind
    topic = response.topic
    clauses = response.clauses
    given = response.given
    verdict = response.verdict
    policyDigest = response.policyDigest
  }

  /// Reads the fields of a row.
  init(_ fields: RowFields<DisputeColumn>) throws(FieldFault) {
    attempt = try fields.read(.attemptID, "is not an attempt") { AttemptID($0) }
    disputedAt = try fields.moment(.disputedAt)
    staffID = try fields.text(.staffID)
    organization = try fields.text(.organization)
    course = try fields.text(.course)
    scenario = try fields.text(.scenario)
    revision = try fields.count(.revision)
    item = try fields.text(.item)
    kind = try fields.text(.kind)
    topic = try fields.text(.topic)
    clauses = try fields.list(.clauses)
    given = try fields.text(.given)
    verdict = try fields.text(.verdict)
    policyDigest = try fields.text(.policyDigest)
  }
}
