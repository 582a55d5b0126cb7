public import Training

/// What the shell must do for the first screen, in the order of the effects.
public enum HomeEffect: Sendable {
  /// Show a passage.
  case say(Passage)
  /// Read a line, and hand it in as an event.
  case ask(Prompt)
  /// Turn the plain screen on or off.
  case plain(Bool)
  /// Run a course, in its own way where none is named; then say so by ``Home/comeBack(at:)``.
  case course(CourseStanding, CompletionRecord.Mode?)
  /// Practise a topic, or all; then say so by ``Home/comeBack(at:)``.
  case practice(topic: String?)
  /// Ask for the facts of a situation.
  case interview(Interview)
  /// Find out who sits here now, and hand it to ``Home/settle(_:at:)``.
  case register(Registration.Occasion)
  /// Remember that this person sits here.
  case remember(Person)
  /// Save the certificate of a pass, and say where it is.
  case certificate(CompletionRecord)
  /// Leave the first screen.
  case leave
}
