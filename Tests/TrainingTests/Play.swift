internal import PolicyRules
internal import Testing

@testable internal import Training

/// A session played line by line, with all that it did.
struct Play {
  private(set) var session: Session
  private(set) var effects: [Effect] = []
  /// The responses put on disk.
  private(set) var responses: [Response] = []
  private(set) var completion: CompletionRecord?
  private(set) var outcome: Outcome?
  private(set) var notes: [Note] = []
  /// The effects of the last event.
  private(set) var last: [Effect] = []
  var now: Moment

  init(_ session: Session, at now: Moment = Play.start) {
    self.session = session
    self.now = now
    take(.began(at: now))
  }

  static let start = Moment(milliseconds: 1_787_000_000_000, offset: -300)

  /// Types a line, twenty seconds after the last.
  mutating func type(_ line: String, after seconds: Double = 20) {
    now = Moment(milliseconds: now.milliseconds + Int64(seconds * 1000), offset: now.offset)
    take(.entered(line, at: now))
  }

  mutating func take(_ event: Event) {
    last = session.handle(event)
    effects += last
    for effect in last {
      switch effect {
      case .append(let response): responses.append(response)
      case .complete(let record): completion = record
      case .leave(let end): outcome = end
      case .keep(let note): notes.append(note)
      case .say, .ask, .plain: break
      }
    }
    checkOrder()
    let faults = session.faults
    #expect(faults == [])
  }

  /// What the last event said, a line a passage.
  var said: String { Play.text(last) }

  /// The question that waits for an answer.
  var question: Question? {
    if case .asking(let asking) = session.phase { asking.question } else { nil }
  }

  static func text(_ effects: [Effect]) -> String {
    effects.compactMap { effect in
      switch effect {
      case .say(let passage):
        passage.label.isEmpty ? passage.text : "\(passage.label): \(passage.text)"
      case .ask(let prompt): "\(prompt.label)>"
      case .leave(let outcome): "(\(outcome))"
      case .append(let response): "[\(response.item) \(response.given) \(response.credit)]"
      case .complete(let record): "[\(record.result.rawValue)]"
      case .keep(let note): "[\(note.kind.rawValue) \(note.text)]"
      case .plain(let isOn): "[plain \(isOn)]"
      }
    }.joined(separator: "\n")
  }

  /// A row comes before what is said of it; every turn ends with a question or the end.
  private func checkOrder() {
    let isOver = last.contains { if case .leave = $0 { true } else { false } }
    for (place, effect) in last.enumerated() {
      switch effect {
      case .append: #expect(place == 0)
      case .ask, .leave: #expect(place == last.count - 1)
      case .say, .complete, .keep, .plain: break
      }
    }
    if case .ask = last.last {} else { #expect(isOver || last.isEmpty) }
  }
}

extension Content {
  /// Returns an enrolment of a coach of `school` for tests.
  func enrollment(
    _ library: Library, _ course: String = "onboarding", seed: UInt64 = 7,
    mode: CompletionRecord.Mode = .full, school: String = "imsa", roles: [String] = ["coach"]
  ) throws -> Enrollment {
    let course = try #require(library.course(course))
    let person = Person(
      staffID: "0042", name: "Dana Ortega", organization: school, roles: roles)
    return Enrollment(
      attempt: AttemptID(startedAt: Play.start, seed: seed), person: person, course: course,
      season: course.season(on: Play.start.day), mode: mode, contentDigest: "c0ffee",
      trainerVersion: "1.0")
  }
}
