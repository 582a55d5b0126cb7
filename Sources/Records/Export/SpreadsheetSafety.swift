/// Keeps cells from being taken for formulas (OWASP, "CSV Injection"), and takes that back exactly.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab, CR, LF or one of the full-width signs gets an
/// apostrophe in front, and the last column names the columns in which that happened.
public enum SpreadsheetSafety {
  /// The name of the column that says what was changed.
  public static let column = "escaped"

  /// Returns `texts` with an apostrophe where one is needed, and the names of those columns.
  public static func made(
    safe texts: [String], columns: [String]
  ) -> (texts: [String], escaped: [String]) {
    var escaped: [String] = []
    let safe = zip(texts, columns).map { text, column in
      guard startsFormula(text) else { return text }
      escaped.append(column)
      return "'" + text
    }
    return (safe, escaped)
  }

  /// Returns the texts as they were before ``made(safe:columns:)``.
  public static func restored(
    _ texts: [String], columns: [String], escaped: [String]
  ) -> [String] {
    zip(texts, columns).map { text, column in
      guard escaped.contains(column), text.unicodeScalars.first == "'" else { return text }
      return String(text.unicodeScalars.dropFirst())
    }
  }

  /// Returns whether a spreadsheet could take `text` for a formula.
  public static func startsFormula(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { unsafe startsFormula(UnsafeRawBufferPointer($0)) }
  }

  static func startsFormula(_ field: UnsafeRawBufferPointer) -> Bool {
    guard let first = unsafe field.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13:
      return true
    case 0xef:
      // U+FF0B, U+FF0D, U+FF1D, U+FF20: full-width + - = @
      guard field.count >= 3, unsafe field[1] == 0xbc else { return false }
      return unsafe [0x8b, 0x8d, 0x9d, 0xa0].contains(field[2])
    default: return false
    }
  }
}
