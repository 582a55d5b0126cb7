/// Lines that are known beforehand, for tests and for playing a scenario.
public struct ScriptedLines: LineReader {
  /// The prompts asked so far, in order.
  public private(set) var prompts: [String] = []
  private var rest: ArraySlice<Line>

  /// Makes a source that gives `lines` and then the end of input.
  public init(_ lines: [Line]) {
    rest = lines[...]
  }

  /// Makes a source that gives each of `lines` as text, and then the end of input.
  public init(_ lines: String...) {
    self.init(lines.map(Line.text))
  }

  /// Returns the next line of the script.
  public mutating func next(prompt: String) -> Line {
    prompts.append(prompt)
    return rest.popFirst() ?? .endOfInput
  }
}
