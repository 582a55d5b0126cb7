@testable internal import Training

/// A session that is played, and looked at after every event.
struct Game {
  private(set) var session: Session
  private(set) var responses: [Response] = []
  private(set) var isOver = false
  var now = Moment(milliseconds: 1_787_000_000_000, offset: -300)

  init(_ session: Session) {
    self.session = session
    take(.began(at: now))
  }

  /// Hands in `event`, and checks what comes of it.
  mutating func take(_ event: Event) {
    let effects = session.handle(event)
    promise(!isOver || effects.isEmpty, "something happens after the end")
    for (place, effect) in effects.enumerated() {
      switch effect {
      case .append(let response):
        promise(place == 0, "a row comes after what is said of it")
        promise((0...1).contains(response.credit), "a credit of \(response.credit)")
        responses.append(response)
      case .ask: promise(place == effects.count - 1, "something comes after the question")
      case .leave:
        promise(place == effects.count - 1, "something comes after the end")
        isOver = true
      case .say, .keep, .plain, .complete: break
      }
    }
    promise(session.faults.isEmpty, "\(session.faults)")
  }

  /// Answers whatever is asked, until the end or for at most `turns` lines.
  mutating func playOn(turns: Int) {
    for _ in 0..<turns where !isOver {
      take(.entered(line, at: now))
    }
  }

  private var line: String {
    switch session.phase {
    case .asking(let asking):
      asking.question.item.isScored ? asking.question.choices.last?.label ?? "skip" : ""
    case .offering: "yes"
    default: ""
    }
  }
}
