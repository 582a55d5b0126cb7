/// One answer, marked once, when it was given.
public struct Response: Hashable, Sendable {
  /// The attempt that it belongs to.
  public var attempt: AttemptID
  /// When it was given.
  public var answeredAt: Moment
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
  /// The answer in codes, never free text.
  public var given: String
  /// Marks from 0 to 1.
  public var credit: Double
  /// Whether the item was asked for the first time in the attempt.
  public var isFirstTry: Bool
  /// How sure the person said to be.
  public var certainty: Certainty
  /// How many hints were shown.
  public var hints: Int
  /// How many times the policy was looked up.
  public var lookups: Int
  /// Seconds from the question to the answer.
  public var seconds: Double
  /// On which side it erred.
  public var direction: Direction
  /// Whether it was a miss that must not happen.
  public var isCritical: Bool
  /// The policy's answer for the item's situation, by its word.
  public var verdict: String
  /// The SHA-256 of the policy's text, in lower-case hexadecimal.
  public var policyDigest: String

  /// Makes a response.
  public init(
    attempt: AttemptID, answeredAt: Moment, staffID: String, organization: String, course: String,
    scenario: String, revision: Int, item: String, kind: String, topic: String, clauses: [String],
    given: String, credit: Double, isFirstTry: Bool, certainty: Certainty, hints: Int,
    lookups: Int, seconds: Double, direction: Direction, isCritical: Bool, verdict: String,
    policyDigest: String
  ) {
    self.attempt = attempt
    self.answeredAt = answeredAt
    self.staffID = staffID
    self.organization = organization
    self.course = course
    self.scenario = scenario
    self.revision = revision
    self.item = item
    self.kind = kind
    self.topic = topic
    self.clauses = clauses
    self.given = given
    self.credit = credit
    self.isFirstTry = isFirstTry
    self.certainty = certainty
    self.hints = hints
    self.lookups = lookups
    self.seconds = seconds
    self.direction = direction
    self.isCritical = isCritical
    self.verdict = verdict
    self.policyDigest = policyDigest
  }
}
