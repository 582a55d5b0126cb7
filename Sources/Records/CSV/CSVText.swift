/// How a value stands in a CSV file (RFC 4180).
enum CSVText {
  /// Adds `value` to `line`, in quotes only where it needs them.
  static func append(_ value: String, to line: inout [UInt8]) {
    guard needsQuotes(value) else {
      line.append(contentsOf: value.utf8)
      return
    }
    appendQuoted(value, to: &line)
  }

  /// Adds `value` to `line` in quotes.
  static func appendQuoted(_ value: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { line.append(byte) }
      line.append(byte)
    }
    line.append(UInt8(ascii: "\""))
  }

  /// Returns one line of `values`, without a line end.
  static func line(_ values: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, value) in values.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      append(value, to: &line)
    }
    return line
  }

  private static func needsQuotes(_ value: String) -> Bool {
    // Spaces at the ends are quoted because some readers would drop them.
    if value.utf8.first == UInt8(ascii: " ") || value.utf8.last == UInt8(ascii: " ") { return true }
    return value.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
  }
}
