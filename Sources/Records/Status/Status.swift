/// How a person stands with a course, as of one day.
///
/// The first that holds: ``unknownPerson``, ``left``, ``exempt``, ``lapsed``, ``dueSoon`` or ``current``
/// for what was completed; then ``overdue``, ``expired``, ``dueSoon``, ``inProgress``, ``notStarted``.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// No answer was given yet, and it is not due within two weeks.
  case notStarted = "not-started"
  /// There are answers and no completion, and it is not due within two weeks.
  case inProgress = "in-progress"
  /// It was completed, and counts.
  case current
  /// It is due within two weeks, for the first time or again.
  case dueSoon = "due-soon"
  /// It was due, and is not completed.
  case overdue
  /// It was completed, and counts no longer; the next one is not due yet.
  case expired
  /// It was completed, and the policy has changed for this person since.
  case lapsed
  /// The roster says that the person does not need it.
  case exempt
  /// The person no longer works here.
  case left
  /// There is a completion, and nobody with that number is on the roster.
  case unknownPerson = "unknown-person"

  /// Whether what is asked of the person is done, or nothing is asked.
  public var isCurrent: Bool {
    switch self {
    case .current, .exempt, .left: true
    case .notStarted, .inProgress, .dueSoon, .overdue, .expired, .lapsed, .unknownPerson: false
    }
  }
}
