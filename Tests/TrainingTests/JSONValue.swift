/// A JSON document, as far as tests look into schemas.
enum JSONValue: Hashable, Decodable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let object = try? value.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let array = try? value.decode([JSONValue].self) {
      self = .array(array)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }

  subscript(name: String) -> JSONValue? {
    if case .object(let entries) = self { entries[name] } else { nil }
  }

  /// The names of an object, sorted; none of anything else.
  var names: [String] {
    if case .object(let entries) = self { entries.keys.sorted() } else { [] }
  }

  /// The elements of an array; none of anything else.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text, if it is one.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The texts of an array.
  var texts: [String] { elements.compactMap(\.text) }

  /// Every object within, with its path from here.
  func objects(at path: String = "#") -> [(path: String, object: JSONValue)] {
    switch self {
    case .object(let entries):
      [(path, self)] + entries.flatMap { $1.objects(at: "\(path)/\($0)") }
    case .array(let elements):
      elements.enumerated().flatMap { $1.objects(at: "\(path)/\($0)") }
    default: []
    }
  }
}
