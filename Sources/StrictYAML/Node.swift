/// A YAML value with its place; nothing is typed: `no` stays the word `no`.
public indirect enum Node: Hashable, Sendable {
  /// A text.
  case scalar(Scalar)
  /// A list.
  case sequence([Node], Position)
  /// Names with values, in the file's order.
  case mapping([Entry], Position)

  /// A name and its value.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public let key: Scalar
    /// What stands under it.
    public let value: Node

    /// Makes an entry.
    public init(key: Scalar, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// Where the value begins.
  public var position: Position {
    switch self {
    case .scalar(let scalar): scalar.position
    case .sequence(_, let position), .mapping(_, let position): position
    }
  }

  /// What an author would call this kind of value.
  public var kind: String {
    switch self {
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a group of `name: value`"
    }
  }
}
