/// How output may look: decided once from the facts, the same for the same facts.
public struct Style: Hashable, Sendable {
  /// Whether words may be bold or coloured; each meaning is in the words as well.
  public let color: Bool
  /// Whether the cursor may be moved and the terminal's modes be used.
  public let cursor: Bool
  /// How many columns a row may have, at least 20.
  public let width: Int

  /// Decides from `facts`.
  ///
  /// An empty `NO_COLOR` says nothing, as its convention has it. The window's own width goes before
  /// `COLUMNS`, which a shell may have exported long before the window was resized.
  public init(for facts: ScreenFacts) {
    let type = facts.terminalType ?? "dumb"
    let hasScreen = facts.isTerminal && facts.speaksANSI && !type.isEmpty && type != "dumb"
    let refusesColor = facts.noColor || !(facts.noColorVariable ?? "").isEmpty
    cursor = hasScreen && !facts.plain
    color = cursor && facts.colors >= 8 && !refusesColor
    let asked = facts.windowColumns ?? facts.columnsVariable.flatMap { Int($0) }
    width = max(20, asked.flatMap { $0 > 0 ? $0 : nil } ?? 80)
  }
}
