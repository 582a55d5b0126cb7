/// How a session ended.
public enum Outcome: Hashable, Sendable {
  /// The course is passed.
  case passed
  /// The course, or its short test, is over without a pass.
  case notPassed
  /// The person left; the answers given so far are kept.
  case saved
  /// A practice or preview is over, of which nothing is kept.
  case practised
  /// A talk that is no training is over.
  case done
}
