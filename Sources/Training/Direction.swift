/// On which side of the policy a wrong answer erred.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// The answer was right.
  case right
  /// It forbade what the policy permits.
  case tooStrict = "too-strict"
  /// It permitted what the policy forbids.
  case tooLenient = "too-lenient"
  /// It was wrong on neither side, or on both.
  case other
}
