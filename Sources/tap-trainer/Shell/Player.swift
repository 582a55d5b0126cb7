internal import Records
internal import Terminal
internal import Training

/// Carries out what a session asks for: rows on disk, passages on the screen, lines from the person.
struct Player {
  let folders: Folders
  let screen: Screen
  /// Where rows go; none where nothing is recorded.
  let ledger: Ledger?

  /// Plays `session` to its end.
  ///
  /// A row is on disk before the passage after it is shown. Where it cannot be written, the session
  /// ends there, and what was acknowledged before is safe.
  func play(_ session: inout Session) throws -> Outcome {
    session.isPlain = screen.isPlain
    var waiting = session.handle(.began(at: SystemClock.now()))[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .say(let passage): try screen.show(passage)
      case .append(let response): try ledger?.append(response)
      case .complete(let record): try ledger?.append(record, recordedAt: SystemClock.now())
      case .keep(let note):
        try folders.keep(note)
        if let response = note.response {
          try ledger?.append(Dispute(response, at: note.writtenAt))
        }
        // Behind the thanks that the session says.
        let place = "Your notes are in \(Folders.shown(folders.notes))"
        waiting.insert(
          .say(Passage(.notice, place)), at: min(waiting.startIndex + 1, waiting.endIndex))
      case .plain(let isOn): screen.turn(plain: isOn)
      case .leave(let outcome): return outcome
      case .ask(let prompt): waiting += try ask(prompt, &session)
      }
    }
    return .saved
  }

  private func ask(_ prompt: Prompt, _ session: inout Session) throws -> [Effect] {
    do {
      let line = try screen.ask(prompt)
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
}
