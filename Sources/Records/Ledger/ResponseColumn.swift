/// A column of the responses, in the order of the file.
public enum ResponseColumn: String, CaseIterable, Hashable, Sendable {
  /// The row's format and version.
  case format
  /// The attempt that the answer belongs to.
  case attemptID = "attempt_id"
  /// The row's number in its file.
  case sequence
  /// When the answer was given.
  case answeredAt = "answered_at"
  /// The person's number.
  case staffID = "staff_id"
  /// The organisation.
  case organization
  /// The course.
  case course
  /// The scenario.
  case scenario
  /// The scenario's revision.
  case revision
  /// The item in the scenario.
  case item
  /// The kind of item.
  case kind
  /// The topic.
  case topic
  /// The deciding clauses.
  case clauses
  /// The answer, in codes.
  case given
  /// Marks from 0 to 1.
  case credit
  /// Whether the item was asked for the first time in the attempt.
  case firstTry = "first_try"
  /// How sure the person said to be, from 1 to 3.
  case certainty
  /// How many hints were shown.
  case hints
  /// How many times the policy was looked up.
  case lookups
  /// Seconds from the question to the answer.
  case seconds
  /// On which side the answer erred.
  case direction
  /// Whether it was a miss that must not happen.
  case critical
  /// The policy's answer.
  case verdict
  /// The SHA-256 of the policy's text.
  case policyDigest = "policy_digest"
  /// The digest of the row before.
  case previousDigest = "previous_digest"
  /// The digest of this row.
  case digest

  /// Where the column stands; the first is 0.
  var index: Int { ResponseColumn.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
