internal import StrictYAML

extension JSON: CustomStringConvertible {
  /// The value on one line; what acts on a terminal is escaped.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The value on one line, in UTF-8; what acts on a terminal is escaped.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    write(to: &bytes)
    return bytes
  }

  /// Adds the value to `bytes`, on one line, in UTF-8.
  public func write(to bytes: inout [UInt8]) {
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

  /// Adds `text` to `bytes` as a JSON string; what acts on a terminal is escaped (``Visible``).
  package static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts are ASCII, or have nothing in them that acts.
    if text.utf8.allSatisfy({ $0 < 0x80 }) || !text.hidesCharacters {
      writePlain(text, to: &bytes)
    } else {
      var sight = Sight()
      for scalar in text.unicodeScalars {
        let isKept = !sight.hides(scalar) && scalar != "\"" && scalar != "\\"
        bytes.append(contentsOf: (isKept ? String(scalar) : escape(scalar)).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a text in which nothing beyond ASCII acts.
  private static func writePlain(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices where unsafe isEscaped(buffer[index]) {
        unsafe bytes.append(contentsOf: buffer[start..<index])
        unsafe bytes.append(contentsOf: escape(Unicode.Scalar(buffer[index])).utf8)
        start = index + 1
      }
      unsafe bytes.append(contentsOf: buffer[start...])
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  /// Returns a short escape, or four hexadecimal digits; twice four beyond U+FFFF.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    default:
      UTF16.encode(scalar)?.map { "\\u" + String(UInt32($0) + 0x10000, radix: 16).dropFirst() }
        .joined() ?? ""
    }
  }
}
