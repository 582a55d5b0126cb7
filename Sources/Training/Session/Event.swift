/// What happens to a session.
public enum Event: Hashable, Sendable {
  /// The person is there.
  case began(at: Moment)
  /// The person typed a line.
  case entered(String, at: Moment)
  /// The person pressed Ctrl-C.
  case interrupted(at: Moment)
  /// There is no more input: Ctrl-D, a closed pipe, a hang-up.
  case inputEnded(at: Moment)
}
