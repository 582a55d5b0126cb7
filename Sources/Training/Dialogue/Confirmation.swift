/// Asks one question that is answered by yes or no; leaving counts as no.
public struct Confirmation: Dialogue, Hashable, Sendable {
  private let question: String
  /// Whether the screen is plain, as far as the talk knows.
  public var isPlain = false
  /// Whether the person said yes.
  public private(set) var isGiven = false

  /// Prepares to ask `question`.
  public init(_ question: String) {
    self.question = question
  }

  /// Advances the talk by one event, and returns what the shell must do, in order.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .began: return [.say(Passage(.notice, question)), .ask(prompt)]
    case .interrupted, .inputEnded: return [.leave(.done)]
    case .entered(let line, _):
      switch line.trimmed.lowercased() {
      case "yes", "y": isGiven = true
      case "no", "n", "quit": isGiven = false
      default: return [.say(Passage(.notice, "Please type yes or no.")), .ask(prompt)]
      }
      return [.leave(.done)]
    }
  }

  private var prompt: Prompt {
    Prompt("yes or no", completions: ["yes", "no"], isRemembered: false)
  }
}
