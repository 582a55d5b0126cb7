internal import Records
internal import Terminal
internal import Training

/// Carries out what a session asks for: rows on disk, passages on the screen, lines from the person.
struct Player {
  let folders: Folders
  let console: Console
  /// Where rows go; none where nothing is recorded.
  let ledger: Ledger?

  /// Plays `session` to its end.
  ///
  /// A row is on disk before the passage after it is shown. Where it cannot be written, the session
  /// ends there, and what was acknowledged before is safe.
  func play(_ session: inout Session, from input: inout Input) throws -> Outcome {
    var waiting = session.handle(.began(at: SystemClock.now()))[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .say(let passage): try console.show(passage)
      case .append(let response): try ledger?.append(response)
      case .complete(let record): try complete(record)
      case .keep(let note): try folders.keep(note)
      case .plain: break
      case .leave(let outcome): return outcome
      case .ask(let prompt): waiting += try ask(prompt, &session, &input)
      }
    }
    return .saved
  }

  private func ask(
    _ prompt: Prompt, _ session: inout Session, _ input: inout Input
  ) throws -> [Effect] {
    do {
      let line = try input.ask(prompt)
      let now = SystemClock.now()
      switch line {
      case .text(let text): return session.handle(.entered(text, at: now))
      case .interrupted: return session.handle(.interrupted(at: now))
      case .endOfInput: return session.handle(.inputEnded(at: now))
      }
    } catch ReadFailure.lineTooLong {
      return [
        .say(Passage(.notice, "That line is too long. Please type a shorter one.")), .ask(prompt),
      ]
    }
  }

  private func complete(_ record: CompletionRecord) throws {
    try ledger?.append(record, recordedAt: SystemClock.now())
  }
}
