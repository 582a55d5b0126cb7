/// What a session is for.
public enum Purpose: Hashable, Sendable {
  /// A course, of which everything is recorded.
  case course(Enrollment)
  /// Practice of one topic or of all, of which nothing is recorded; the seed decides the order.
  case practice(topic: String?, roles: [String], seed: UInt64)
  /// A look at one scenario, of which nothing is recorded.
  case preview(scenario: String, seed: UInt64)

  /// The seed of every choice.
  var seed: UInt64 {
    switch self {
    case .course(let enrollment): enrollment.attempt.seed
    case .practice(_, _, let seed), .preview(_, let seed): seed
    }
  }

  /// What the person does at school; nothing where it does not matter.
  var roles: [String] {
    switch self {
    case .course(let enrollment): enrollment.person.roles
    case .practice(_, let roles, _): roles
    case .preview: []
    }
  }

  /// The enrolment, where there is one.
  var enrollment: Enrollment? {
    if case .course(let enrollment) = self { enrollment } else { nil }
  }
}
