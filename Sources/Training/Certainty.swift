/// How sure a person said to be of an answer.
public enum Certainty: Int, CaseIterable, Hashable, Sendable {
  /// Marked with `?`: a guess.
  case guess = 1
  /// Not marked.
  case unmarked = 2
  /// Marked with `!`: certain.
  case certain = 3
}
