/// A field that cannot be what its column promises.
public struct FieldFault: Error, Hashable, Sendable {
  /// The column.
  public let column: String
  /// What is wrong.
  public let problem: String
}

extension FieldFault: CustomStringConvertible {
  /// The fault in words that follow a place.
  public var description: String { "`\(column)` \(problem)" }
}
