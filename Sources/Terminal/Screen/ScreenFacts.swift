/// What is known about the place that output goes to, before anything is decided.
public struct ScreenFacts: Hashable, Sendable {
  /// Whether the output is a terminal and not a file or a pipe.
  public var isTerminal = false
  /// The value of `TERM`.
  public var terminalType: String?
  /// Whether the system's terminal description says that the terminal takes ANSI's sequences.
  ///
  /// `false` also where the system has no description of this type.
  public var speaksANSI = false
  /// How many colours the description names.
  public var colors = 0
  /// The value of `NO_COLOR`.
  public var noColorVariable: String?
  /// The value of `COLUMNS`.
  public var columnsVariable: String?
  /// The window's width as the terminal tells it.
  public var windowColumns: Int?
  /// Whether the person asked for plain output, with `--plain`.
  public var plain = false
  /// Whether the person asked for output without colour, with `--no-color`.
  public var noColor = false

  /// Makes the facts of an output of which nothing is known.
  public init() {}
}
