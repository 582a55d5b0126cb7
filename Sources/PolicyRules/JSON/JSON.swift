/// A JSON value (RFC 8259) whose members keep their order.
public enum JSON: Hashable, Sendable {
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number in the digits given, for counts that may pass 2^53.
  case number(String)
  /// A truth value.
  case bool(Bool)
  /// No value.
  case null
  /// A list.
  case array([JSON])
  /// Names with their values.
  case object([Member])
  /// A value that was written before, kept because it comes back often.
  case written([UInt8])

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSON

    /// Makes a member.
    public init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Makes an object out of pairs, in their order.
  public static func members(_ pairs: KeyValuePairs<String, JSON>) -> JSON {
    .object(pairs.map { Member(name: $0.key, value: $0.value) })
  }

  /// Makes a list of texts.
  public static func strings(_ texts: some Sequence<String>) -> JSON {
    .array(texts.map { .string($0) })
  }

  /// Makes an exact count: a number up to 2^53, else its digits as a text.
  public static func count(_ count: UInt128) -> JSON {
    count <= 1 << 53 ? .number(String(count)) : .string(String(count))
  }

  /// Returns the member called `name` of an object; the last where there are several.
  public func member(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}
