/// A place in a file.
public struct Position: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode code points, from 1.
  public let column: Int

  /// Makes the place at `line` and `column`, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a file begins.
  public static let start = Position(line: 1, column: 1)

  /// Orders places as they are read.
  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension Position: CustomStringConvertible {
  /// The place as findings show it, such as `12:7`.
  public var description: String { "\(line):\(column)" }
}
