/// An organisation's policy: its text in clauses, and the rules that the clauses make.
public struct Policy: Sendable {
  /// Its name in files and commands, such as `imsa`.
  public let id: String
  /// The text's title.
  public let title: String
  /// Whose policy it is.
  public let organization: String
  /// The version that people attest to.
  public let version: String
  /// The SHA-256 of the text file, in lower-case hexadecimal.
  public let digest: String
  /// What this school calls things, for prose: `{{email}}` and the like.
  public let names: [String: String]
  /// The parts that are learned together, in the file's order.
  public let topics: [Topic]
  /// The text's passages, in the text's order.
  public let clauses: [Clause]
  /// The open points of the text.
  public let readings: [Reading]

  /// A part of a policy that is learned together.
  public struct Topic: Hashable, Sendable {
    /// Its name in files.
    public let id: String
    /// Its title for people.
    public let title: String
  }

  /// Returns the policy's answer for `situation`.
  public func ruling(on situation: Situation) -> Ruling {
    fatalError("to be written")
  }
}
