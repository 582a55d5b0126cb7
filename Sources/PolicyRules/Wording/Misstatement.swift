internal import StrictYAML

/// Why what somebody stated cannot be: a word that nothing is called, or facts that do not go
/// together.
public struct Misstatement: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do about it: one sentence, lower case, no period.
  public let description: String

  /// Makes one out of what is wrong and, where there is something to say, what to do about it.
  public init(_ message: String, help: String? = nil) {
    description = joined(message, help)
  }

  /// Says in `message` that nothing is called `word`, and offers the nearest of `known`, or the few
  /// there are.
  public init(_ message: String, for word: String, in known: some Sequence<String>) {
    self.init(message, help: suggestion(for: word, in: known))
  }
}
