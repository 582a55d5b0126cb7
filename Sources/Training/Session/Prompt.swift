/// A request for a line.
public struct Prompt: Hashable, Sendable {
  /// What stands before the line, such as `2.3`: the place in the course.
  public let label: String
  /// The words that can be completed.
  public let completions: [String]
  /// Whether the line may go into the history: never names, numbers and free text.
  public let isRemembered: Bool

  /// Makes a request.
  public init(_ label: String, completions: [String], isRemembered: Bool = true) {
    self.label = label
    self.completions = completions
    self.isRemembered = isRemembered
  }
}
