internal import Records

/// A JSON value whose members keep their order.
enum JSON: Hashable, Sendable {
  case string(String)
  case integer(Int)
  /// A number in the digits given, for counts that may pass 2^53.
  case number(String)
  case bool(Bool)
  case null
  case array([JSON])
  case object([Member])
  /// A value that was written before, kept because it comes back often.
  case written([UInt8])

  /// A name and its value.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSON
  }

  /// Makes an object out of pairs, in their order.
  static func members(_ pairs: KeyValuePairs<String, JSON>) -> JSON {
    .object(pairs.map { Member(name: $0.key, value: $0.value) })
  }

  /// Makes a list of texts.
  static func strings(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }

  /// Makes an exact count: a number up to 2^53, else its digits as a text.
  static func count(_ count: UInt128) -> JSON {
    count <= 1 << 53 ? .number(String(count)) : .string(String(count))
  }
}

extension JSON {
  /// The value on one line, in UTF-8; control characters are escaped.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    write(to: &bytes)
    return bytes
  }

  /// Adds the value to `bytes`, on one line, in UTF-8.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): JSON.write(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .written(let value): bytes.append(contentsOf: value)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSON.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    // Most texts are ASCII, or have nothing in them that acts.
    if !text.utf8.allSatisfy({ $0 < 0x80 }), text.unicodeScalars.contains(where: Visible.acts) {
      bytes.append(contentsOf: JSONText.string(text).utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices where unsafe isEscaped(buffer[index]) {
        unsafe bytes.append(contentsOf: buffer[start..<index])
        unsafe bytes.append(contentsOf: escape(buffer[index]).utf8)
        start = index + 1
      }
      unsafe bytes.append(contentsOf: buffer[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    default:
      let digits = String(byte, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
