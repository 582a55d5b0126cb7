/// How much a file may hold before it is refused.
public struct Limits: Hashable, Sendable {
  /// Bytes in a file.
  public var bytes = 1 << 20
  /// Values within values.
  public var depth = 32
  /// Values in a file.
  public var nodes = 100_000

  /// Makes the limits that ordinary content files stay far below.
  public init() {}
}
