/// A paragraph for the person, to be fitted to the screen by the shell.
public struct Passage: Hashable, Sendable {
  /// What a paragraph is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The title of what follows.
    case heading
    /// The first line of a page or a list.
    case title
    /// What happens in a scenario.
    case story
    /// What is asked.
    case question
    /// An answer to choose from; its label is what to type.
    case choice
    /// How to go on.
    case instruction
    /// Whether an answer was right, and what the policy says.
    case feedback
    /// A clause, word for word; its label is the section.
    case quote
    /// What would be better.
    case advice
    /// What came of an answer.
    case consequence
    /// Help with an item.
    case hint
    /// Where the person stands.
    case status
    /// How the program is used.
    case help
    /// Anything else that the person should know.
    case notice
    /// The sentence that a name is signed under.
    case attestation
  }

  /// What it is for.
  public let kind: Kind
  /// What stands before it, such as `a`, a section or a command; or nothing.
  public let label: String
  /// The text, on one line.
  public let text: String

  /// Makes a paragraph.
  public init(_ kind: Kind, label: String = "", _ text: String) {
    self.kind = kind
    self.label = label
    self.text = text
  }
}
