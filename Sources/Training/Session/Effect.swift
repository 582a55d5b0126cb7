/// What the shell must do, in the order of the effects.
public enum Effect: Hashable, Sendable {
  /// Put a response on disk, before anything that follows is shown.
  case append(Response)
  /// Show a passage.
  case say(Passage)
  /// Keep a person's own words in the person's own file, never in the ledger.
  case keep(Note)
  /// Turn the plain screen on or off.
  case plain(Bool)
  /// Put the record of a completion on disk.
  case complete(CompletionRecord)
  /// Read a line, and hand it in as an event.
  case ask(Prompt)
  /// End the session.
  case leave(Outcome)
}
