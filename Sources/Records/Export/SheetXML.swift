/// The pieces of a worksheet's XML.
enum SheetXML {
  /// The most characters, as UTF-16 counts them, that a cell can hold.
  static let cellLimit = 32_767

  static let head = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
    """
  static let foot = "</sheetData></worksheet>"

  /// Adds a cell that is a text, whatever it looks like.
  static func append(text: String, to buffer: inout OutputBuffer) {
    guard !text.isEmpty else {
      buffer.append("<c/>")
      return
    }
    buffer.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    append(escaped: fitted(text), to: &buffer)
    buffer.append("</t></is></c>")
  }

  /// Returns `text`, or as much of it as a cell holds with a mark that it was cut.
  private static func fitted(_ text: String) -> String {
    guard text.utf16.count > cellLimit else { return text }
    let mark = " [cut]"
    var kept = ""
    var room = cellLimit - mark.utf16.count
    for character in text {
      room -= character.utf16.count
      if room < 0 { break }
      kept.append(character)
    }
    return kept + mark
  }

  private static func append(escaped text: String, to buffer: inout OutputBuffer) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "&": buffer.append("&amp;")
      case "<": buffer.append("&lt;")
      case ">": buffer.append("&gt;")
      // `_x000A_` would be read as a line break.
      case "_" where rest.first == "x": buffer.append("_x005F_")
      case _ where scalar.value < 0x20 || scalar.value == 0xfffe || scalar.value == 0xffff:
        buffer.append("_x\(hex(scalar.value))_")
      default: buffer.append(String(scalar))
      }
    }
  }

  private static func hex(_ value: UInt32) -> String {
    String(String(value + 0x10000, radix: 16, uppercase: true).dropFirst())
  }
}
