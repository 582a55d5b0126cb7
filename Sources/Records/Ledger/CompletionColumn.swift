/// A column of the completions, in the order of the file.
public enum CompletionColumn: String, CaseIterable, Hashable, Sendable {
  /// The row's format and version.
  case format
  /// The row's own name: the installation and the sequence number.
  case recordID = "record_id"
  /// The row that this one corrects, or nothing.
  case supersedes
  /// When the row was written.
  case recordedAt = "recorded_at"
  /// The person's number.
  case staffID = "staff_id"
  /// The person's name.
  case name
  /// The person's school e-mail address, or nothing.
  case email
  /// The organisation.
  case organization
  /// The site, or nothing.
  case site
  /// What the person does.
  case roles
  /// The course.
  case course
  /// The season, or nothing.
  case season
  /// How the course was taken; in a correction also why it was made.
  case mode
  /// When the attempt began.
  case startedAt = "started_at"
  /// When the attempt was finished.
  case completedAt = "completed_at"
  /// Seconds of work.
  case activeSeconds = "active_seconds"
  /// How many sittings it took.
  case sittings
  /// How many items were answered.
  case items
  /// Mean first-try credit, from 0 to 100.
  case creditPercent = "credit_percent"
  /// The topics in scope.
  case topicsInScope = "topics_in_scope"
  /// The topics met.
  case topicsMet = "topics_met"
  /// The topics that needed a second round.
  case topicsRetaken = "topics_retaken"
  /// How many critical misses happened.
  case criticalMisses = "critical_misses"
  /// How many answers were certain and wrong.
  case sureAndWrong = "sure_and_wrong"
  /// How it ended.
  case result
  /// The policy.
  case policy
  /// The policy's version.
  case policyVersion = "policy_version"
  /// The SHA-256 of the policy's text.
  case policyDigest = "policy_digest"
  /// The SHA-256 over all content files.
  case contentDigest = "content_digest"
  /// The program's version.
  case trainerVersion = "trainer_version"
  /// The seed of the attempt's choices.
  case seed
  /// Who stands for the row: the person, or in a correction whoever made it.
  case attestedName = "attested_name"
  /// When that name was typed.
  case attestedAt = "attested_at"
  /// The first day on which it counts.
  case validFrom = "valid_from"
  /// The last day on which it counts.
  case validUntil = "valid_until"
  /// The certificate's code, or nothing.
  case certificate
  /// The row's number in its file.
  case sequence
  /// The digest of the row before.
  case previousDigest = "previous_digest"
  /// The digest of this row.
  case digest

  /// Where the column stands; the first is 0.
  var index: Int { CompletionColumn.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
