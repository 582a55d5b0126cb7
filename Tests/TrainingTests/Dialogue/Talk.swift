internal import Training

/// What a dialogue says to some lines, and whether it is over.
struct Talk {
  /// What was said to the last event, a passage a line, its label before it.
  private(set) var said: [String] = []
  /// The question that was put by the last event, if one was.
  private(set) var asks: String?
  /// The prompt that waits, if one does.
  private(set) var prompt: Prompt?
  private(set) var isOver = false

  /// Begins `dialogue`, and types `lines`; `^C` and `^D` are those keys.
  init(_ dialogue: inout some Dialogue, _ lines: [String]) {
    let now = Moment(milliseconds: 1_787_000_000_000)
    take(dialogue.handle(.began(at: now)))
    for line in lines {
      switch line {
      case "^C": take(dialogue.handle(.interrupted(at: now)))
      case "^D": take(dialogue.handle(.inputEnded(at: now)))
      default: take(dialogue.handle(.entered(line, at: now)))
      }
    }
  }

  private mutating func take(_ effects: [Effect]) {
    said = []
    prompt = nil
    asks = nil
    for effect in effects {
      switch effect {
      case .say(let passage):
        said.append(
          passage.label.isEmpty ? passage.text : "\(passage.label): \(passage.text)")
        if passage.kind == .title { asks = passage.text }
      case .ask(let prompt): self.prompt = prompt
      case .leave: isOver = true
      case .append, .keep, .plain, .complete: break
      }
    }
  }
}
