internal import FoundationEssentials

/// One line that `judge --batch` reads; members that it does not know are left aside.
struct BatchRequest: Decodable {
  /// What the line calls itself.
  var id: Identifier?
  /// The policy to judge by.
  var policy: String?
  /// Each fact's value, or values of which one holds.
  var facts: [String: Words]

  /// A text or a number, given back as it came.
  enum Identifier: Decodable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      // A text is the usual case, and a wrong guess costs as much as the rest of the line.
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .number(try container.decode(Int.self))
      }
    }

    var json: JSON {
      switch self {
      case .text(let text): .string(text)
      case .number(let number): .integer(number)
      }
    }
  }

  /// One word, or a list of words.
  struct Words: Decodable {
    let list: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let word = try? container.decode(String.self) {
        list = [word]
      } else {
        list = try container.decode([String].self)
      }
    }
  }
}

/// The `id` alone of a line that is otherwise wrong.
struct BatchIdentifier: Decodable {
  var id: BatchRequest.Identifier?
}
