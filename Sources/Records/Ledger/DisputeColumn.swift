/// A column of the disputes, in the order of the file.
public enum DisputeColumn: String, CaseIterable, Hashable, Sendable {
  /// The row's format and version.
  case format
  /// The attempt in which the item was answered.
  case attemptID = "attempt_id"
  /// The row's number in its file.
  case sequence
  /// When the person disputed the item.
  case disputedAt = "disputed_at"
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
  /// The answer that was given, in codes.
  case given
  /// The policy's answer.
  case verdict
  /// The SHA-256 of the policy's text.
  case policyDigest = "policy_digest"
  /// The digest of the row before.
  case previousDigest = "previous_digest"
  /// The digest of this row.
  case digest

  /// Where the column stands; the first is 0.
  var index: Int { DisputeColumn.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
