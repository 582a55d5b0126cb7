internal import FoundationEssentials
internal import StrictYAML
internal import Testing

/// A JSON Schema that stands beside the content.
struct Schema: Sendable {
  let name: String
  let root: JSONValue

  init(_ name: String) throws {
    self.name = name
    let file = try Content.file("\(name).schema.json")
    root = try JSONDecoder().decode(JSONValue.self, from: Data(file.bytes))
  }

  /// The names of the schemas, as content files name them.
  static let names = ["vocabulary", "policy", "scenario", "courses"]

  /// Returns the object called `definition`, or the whole file's where there is no name.
  func definition(_ definition: String?) throws -> JSONValue {
    guard let definition else { return root }
    return try #require(root["$defs"]?[definition], "\(name) defines no \(definition)")
  }

  /// Returns the fields of `definition`, sorted.
  func fields(_ definition: String? = nil) throws -> [String] {
    try self.definition(definition)["properties"]?.names ?? []
  }

  /// Returns the words that the field `field` of `definition` may say.
  func words(_ field: String, of definition: String? = nil) throws -> [String] {
    let found = try self.definition(definition)["properties"]?[field]
    return words(try #require(found, "\(name) has no field \(field)"))
  }

  /// Returns the words that `schema` allows; those of a list's elements where both are allowed.
  func words(_ schema: JSONValue) -> [String] {
    if let word = schema["const"]?.text { return [word] }
    if let words = schema["enum"]?.texts { return words }
    if let items = schema["items"] { return words(items) }
    if let last = schema["anyOf"]?.elements.last { return words(last) }
    guard let target = schema["$ref"]?.text?.split(separator: "/").last,
      let found = root["$defs"]?[String(target)]
    else { return [] }
    return words(found)
  }
}
