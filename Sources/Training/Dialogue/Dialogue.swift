/// A talk with a person as a state machine: what happens goes in, what to do comes out.
public protocol Dialogue {
  /// Whether the screen is plain, as far as the talk knows.
  var isPlain: Bool { get set }

  /// Advances the talk by one event, and returns what the shell must do, in order.
  mutating func handle(_ event: Event) -> [Effect]

  /// Returns what Tab may put in the place of the end of `typed`, a line at `prompt` up to the cursor.
  func proposals(for typed: String, at prompt: Prompt) -> [Proposal]
}

extension Dialogue {
  /// The prompt's own words.
  public func proposals(for typed: String, at prompt: Prompt) -> [Proposal] {
    let whole = prompt.completions.proposals(for: typed)
    return whole.isEmpty ? prompt.completions.proposals(for: typed.lastWord) : whole
  }

  /// Turns the plain screen on or off, or to the other state where nothing is said.
  package mutating func turnPlain(_ isOn: Bool?) -> [Effect] {
    isPlain = isOn ?? !isPlain
    return [
      .plain(isPlain),
      .say(Passage(.notice, isPlain ? "The plain screen is on." : "The plain screen is off.")),
    ]
  }
}

extension Session: Dialogue {}

/// One way to go on with a line that is being typed.
public struct Proposal: Hashable, Sendable {
  /// What will stand in the line.
  public let text: String
  /// How many bytes of UTF-8 before the cursor `text` replaces.
  public let replacing: Int
  /// Whether the text is a whole word, after which a space is typed too.
  public let isWhole: Bool
}
