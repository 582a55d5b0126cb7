internal import PolicyRules

/// How texts and lists of texts stand in a ledger, where every row is one line.
///
/// A character that cannot be seen where it stands (``Visible``) is written `\u{…}` with its number
/// in hexadecimal. A backslash stands for itself, but where `u{` follows it, it is written `\u{5C}`.
/// In a list, elements are separated by `;`; a `;` in an element is written `\u{3B}`, and an element
/// that holds nothing `\u{}`. So every text has one form, and every form one text; forms with small
/// letters in the number, or with what was not yet escaped, are read as well.
enum LedgerText {
  /// Returns the form of `text`.
  static func escaped(_ text: String) -> String {
    escaped(text, isElement: false)
  }

  private static func escaped(_ text: String, isElement: Bool) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\\")
        && !(isElement && byte == UInt8(ascii: ";"))
    }
    if isPlain { return text }
    return Visible.text(text) { scalar, rest in
      (scalar == "\\" && rest.starts(with: "u{".unicodeScalars)) || (isElement && scalar == ";")
    }
  }

  /// Returns the text that has the form `form`, or nothing where no text has it.
  static func unescaped(_ form: String) -> String? {
    guard form.utf8.contains(UInt8(ascii: "\\")) else { return form }
    var text = String.UnicodeScalarView()
    var rest = form.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", rest.starts(with: "u{".unicodeScalars) else {
        text.append(scalar)
        continue
      }
      rest.removeFirst(2)
      guard let end = rest.firstIndex(of: "}") else { return nil }
      let digits = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if digits.isEmpty { continue }
      guard let number = UInt32(digits, radix: 16), let meant = Unicode.Scalar(number) else {
        return nil
      }
      text.append(meant)
    }
    return String(text)
  }

  /// Returns the form of a list.
  static func escaped(list: [String]) -> String {
    list.map { $0.isEmpty ? "\\u{}" : escaped($0, isElement: true) }.joined(separator: ";")
  }

  /// Returns the list that has the form `form`, or nothing where no list has it.
  static func unescaped(list form: String) -> [String]? {
    guard !form.isEmpty else { return [] }
    var elements: [String] = []
    for part in form.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false) {
      guard let element = unescaped(String(part)) else { return nil }
      elements.append(element)
    }
    return elements
  }
}
