/// How texts stand in JSON (RFC 8259), with everything that acts on a terminal written as `\uXXXX`.
public enum JSONText {
  static func append(_ text: String, to buffer: inout OutputBuffer) {
    buffer.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": buffer.append("\\\"")
      case "\\": buffer.append("\\\\")
      case _ where Visible.acts(scalar): buffer.append(escape(scalar))
      default: buffer.append(String(scalar))
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Returns `text` as a JSON string.
  public static func string(_ text: String) -> String {
    var buffer = OutputBuffer()
    append(text, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Returns four hexadecimal digits, or twice four where the number is too great for them.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar)?.map { "\\u" + String(UInt32($0) + 0x10000, radix: 16).dropFirst() }
      .joined() ?? ""
  }
}
