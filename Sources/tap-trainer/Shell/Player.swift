internal import Records
internal import Terminal
internal import Training

/// Carries out what a talk asks for: rows on disk, passages on the screen, lines from the person.
struct Player {
  let screen: Screen
  /// Where notes go; none where none can be written.
  var folders: Folders?
  /// Where rows go; none where nothing is recorded.
  var ledger: Ledger?

  /// Plays `dialogue` to its end.
  ///
  /// A row is on disk before the passage after it is shown. Where it cannot be written, the talk
  /// ends there, and what was acknowledged before is safe.
  func play(_ dialogue: inout some Dialogue) throws -> Outcome {
    dialogue.isPlain = screen.isPlain
    var last = 0
    var waiting = dialogue.handle(.began(at: SystemClock.now()))[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .say(let passage): try screen.show(passage)
      case .append(let response): try append(response, behind: &last)
      case .complete(let record): try ledger?.append(record, recordedAt: SystemClock.now())
      case .keep(let note):
        guard let folders else { continue }
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
      case .ask(let prompt):
        let now = dialogue
        let event = try screen.event(prompt) { now.proposals(for: $0, at: prompt) }
        waiting += event.map { dialogue.handle($0) } ?? [.ask(prompt)]
      }
    }
    return .saved
  }

  /// Puts a response on disk behind the last one, and ends the session where that one is gone: on a
  /// share that was unmounted, answers would go on into an empty folder, to be hidden by its return.
  private func append(
    _ response: Response, behind last: inout Int
  ) throws(LedgerFailure) {
    guard let ledger else { return }
    let number = try ledger.append(response).sequence
    guard number > last else {
      throw LedgerFailure(
        .write, path: ledger.folder,
        reason: "the answers before are no longer there; see whether its disk is")
    }
    last = number
  }
}

extension Screen {
  /// Reads a line as an event; nothing where it was too long, which is said.
  func event(
    _ prompt: Prompt, proposing: @escaping (_ typed: String) -> [Proposal]
  ) throws -> Event? {
    do {
      let line = try ask(prompt, proposing: proposing)
      let now = SystemClock.now()
      return switch line {
      case .text(let text): .entered(text, at: now)
      case .interrupted: .interrupted(at: now)
      case .endOfInput: .inputEnded(at: now)
      }
    } catch ReadFailure.lineTooLong {
      try say("That line is too long. Please type a shorter one.")
      return nil
    }
  }
}
