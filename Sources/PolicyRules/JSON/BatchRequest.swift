internal import StrictYAML

/// One line that `judge --batch` reads; members that it does not know are left aside, unless one is
/// meant that it does.
struct BatchRequest {
  /// What the line calls itself, a text or a number, given back as it came.
  let id: JSON
  /// The policy to judge by, where the line names one.
  let policy: String?
  /// Each fact's value, or values of which one holds, in the line's order.
  let facts: [(name: String, words: [String])]

  /// What is wrong with a line.
  struct Fault: Error {
    /// What the line calls itself, as far as it can be told.
    let id: JSON
    let sentence: String
  }

  private static let form =
    #"a line is {"id": ..., "policy": ..., "facts": {"sender": "coach", ...}}"#

  /// Reads `line`.
  init(_ line: String) throws(Fault) {
    let bytes = Array(line.utf8)
    guard let json = JSON(reading: bytes) else {
      let why =
        JSON.isTooDeep(bytes)
        ? "the line has more than 16 values in each other"
        : "the line is not JSON from byte \(JSON.readable(bytes) + 1) on"
      throw Fault(id: .null, sentence: "\(why); \(Self.form)")
    }
    guard case .object(let parts) = json else {
      throw Fault(id: .null, sentence: "the line is JSON, but no object; \(Self.form)")
    }
    let named = parts.count { $0.name == "id" } == 1 ? json.member("id") ?? .null : .null
    switch named {
    case .string, .number, .null: id = named
    default: throw Fault(id: .null, sentence: "`id` must be a text or a number; \(Self.form)")
    }
    if let sentence = Self.fault(parts, bytes) { throw Fault(id: id, sentence: sentence) }
    switch json.member("policy") {
    case nil, .null: policy = nil
    case .string(let name): policy = name
    default: throw Fault(id: id, sentence: "`policy` must be a text; \(Self.form)")
    }
    guard let stated = json.member("facts") else {
      throw Fault(id: id, sentence: "the line has no `facts`; \(Self.form)")
    }
    guard case .object(let members) = stated else {
      throw Fault(id: id, sentence: "`facts` must be an object; \(Self.form)")
    }
    facts = try Self.facts(members, id)
  }

  private static let names = ["id", "policy", "facts"]

  /// Says what would be taken for something that it is not.
  private static func fault(_ members: [JSON.Member], _ bytes: [UInt8]) -> String? {
    var met: Set<String> = []
    for member in members {
      if names.contains(member.name), !met.insert(member.name).inserted {
        return "\(ticked(member.name)) stands in the line twice; \(form)"
      }
    }
    for member in members where !names.contains(member.name) {
      guard let near = nearest(to: member.name, in: names), near != "id", !met.contains(near)
      else { continue }
      return "unknown field \(ticked(member.name)); did you mean `\(near)`?"
    }
    // Lines come as text, in which this stands for bytes that are none.
    if !bytes.allSatisfy({ $0 < 0x80 }), bytes.firstRange(of: [0xEF, 0xBF, 0xBD]) != nil {
      return "the line holds bytes that are not UTF-8; save it as UTF-8"
    }
    return nil
  }

  private static func facts(
    _ members: [JSON.Member], _ id: JSON
  ) throws(Fault) -> [(name: String, words: [String])] {
    var facts: [(name: String, words: [String])] = []
    var names: Set<String> = []
    for member in members {
      let words = member.value.words
      guard let words, names.insert(member.name).inserted else {
        let why = words == nil ? "must be a word or a list of words" : "stands in the line twice"
        throw Fault(id: id, sentence: "\(ticked(member.name)) \(why); \(form)")
      }
      facts.append((member.name, words))
    }
    return facts
  }
}

extension JSON {
  /// A word, or a list of words.
  fileprivate var words: [String]? {
    switch self {
    case .string(let word): return [word]
    case .array(let items):
      let words = items.compactMap { item -> String? in
        if case .string(let word) = item { word } else { nil }
      }
      return words.count == items.count ? words : nil
    default: return nil
    }
  }
}
