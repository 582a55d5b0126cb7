internal import PolicyRules

extension Session {
  /// Ends the session; what was answered is kept.
  mutating func leave() -> [Effect] {
    phase = .over
    guard purpose.enrollment != nil else { return [.leave(.practised)] }
    let count = progress.responses.count
    let kept =
      count == 0
      ? "Nothing was answered yet. You can begin again at any time."
      : "Saved: \(counted(count, "answer")). You can go on at any time."
    return [.say(Passage(.notice, kept)), .leave(.saved)]
  }

  /// Asks whether the person really leaves.
  mutating func confirmLeaving() -> [Effect] {
    phase = .leaving(from: phase)
    let kept = purpose.enrollment == nil ? "" : " Your answers are kept."
    return say([Passage(.notice, "Stop here?\(kept) Type yes to stop, or press Enter to go on.")])
  }

  /// Leaves, or goes back to what was asked before.
  mutating func confirm(_ line: String, before: Phase) -> [Effect] {
    if ["yes", "y"].contains(line.lowercased().answerWords.first ?? "") { return leave() }
    if let command = Command(line), command == .quit { return leave() }
    phase = before
    if case .asking(let asking) = before { return put(asking.question) }
    return say([])
  }

  /// Keeps the person's own words, or asks for them.
  mutating func keep(_ text: String, _ kind: Note.Kind, at now: Moment) -> [Effect] {
    guard text.allSatisfy(\.isWhitespace) else {
      return [.keep(note(text, kind, at: now, in: phase))] + say([thanks(kind)])
    }
    phase = .writing(kind, then: phase)
    return [
      .say(Passage(.instruction, "\(asked(for: kind)), on one line. Press Enter for nothing."))
    ]
      + [.ask(prompt)]
  }

  /// Takes an objection to the answer given last: what is not yet answered has shown no key.
  mutating func dispute(_ text: String, at now: Moment) -> [Effect] {
    guard justAnswered == nil else { return keep(text, .dispute, at: now) }
    return say([
      Passage(
        .notice,
        "There is nothing to dispute yet: answer first. To write something down, type note.")
    ])
  }

  /// Keeps what was written, and goes back to what was asked before.
  mutating func write(
    _ line: String, _ kind: Note.Kind, before: Phase, at now: Moment
  ) -> [Effect] {
    phase = before
    guard !line.allSatisfy(\.isWhitespace) else { return say([]) }
    return [.keep(note(line, kind, at: now, in: before))] + say([thanks(kind)])
  }

  private func asked(for kind: Note.Kind) -> String {
    switch kind {
    case .note: "Write your note"
    case .dispute: "Say what you think is wrong in item \(disputed)"
    }
  }

  private func thanks(_ kind: Note.Kind) -> Passage {
    switch kind {
    case .note: Passage(.notice, "Kept in your own notes.")
    case .dispute:
      Passage(
        .notice,
        "Thank you. Your words are kept with your own notes, under item \(disputed), to pass on."
          + recordedDispute)
    }
  }

  /// What the records hold of a dispute.
  private var recordedDispute: String {
    purpose.enrollment == nil
      ? "" : " The records say only that you disputed this item, not what you wrote."
  }

  /// The number of the item that a dispute is about.
  private var disputed: String { justAnswered?.label ?? label }

  private func note(
    _ text: String, _ kind: Note.Kind, at now: Moment, in phase: Phase
  ) -> Note {
    let item = kind == .dispute ? justAnswered?.question.id : phase.item
    return Note(
      kind: kind, text: String(text.trimmedEnd), scenario: item?.scenario ?? "",
      item: item?.item ?? "",
      response: kind == .dispute && purpose.enrollment != nil ? progress.responses.last : nil,
      writtenAt: now)
  }
}

extension Phase {
  /// The item that the person has in view, if there is one.
  fileprivate var item: ItemID? {
    switch self {
    case .asking(let asking): asking.question.id
    case .told(let told): told.question.id
    default: nil
    }
  }
}
