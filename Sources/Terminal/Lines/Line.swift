/// What a source of lines gives.
public enum Line: Hashable, Sendable {
  /// A line without its end.
  case text(String)
  /// The person pressed Ctrl-C; what was typed is dropped.
  case interrupted
  /// The person pressed Ctrl-D, the pipe is closed, or the script has ended.
  case endOfInput
}
