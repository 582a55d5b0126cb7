public import PolicyRules
public import StrictYAML

/// A moment of a scenario: what is told, what holds, and what is asked.
public struct Scene: Hashable, Sendable {
  /// Its name in the scenario.
  public let id: String
  /// What is told when it begins.
  public let story: Prose
  /// What holds in it.
  public let facts: Facts
  /// Whether what held at the end of the scene before still holds where ``facts`` is silent.
  public let keepsFacts: Bool
  /// What is asked, in order.
  public let items: [Item]
  /// Where it leads when no item leads elsewhere.
  public let next: Target
  /// Where the file says its name.
  public let position: Position
}

/// Where a scene or an answer leads.
public enum Target: Hashable, Sendable {
  /// To the scene at this place among the scenario's scenes.
  case scene(Int)
  /// To the end of the scenario.
  case end
}
