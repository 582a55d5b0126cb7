internal import PolicyRules

/// How texts and lists of texts stand in a ledger, where every row is one line.
///
/// A character that would act instead of showing itself (``Visible``) is written `\u{…}` with its
/// number in hexadecimal. A backslash stands for itself, but where `u{` follows it, it is written
/// `\u{5c}`. In a list, elements are separated by `;`; a `;` in an element is written `\u{3b}`, and an
/// element that holds nothing `\u{}`. So every text has one form, which reads back as that text.
enum LedgerText {
  /// Returns the form of `text`.
  static func escaped(_ text: String) -> String {
    escaped(text, isElement: false)
  }

  private static func escaped(_ text: String, isElement: Bool) -> String {
    let needsEscape = text.unicodeScalars.contains { scalar in
      Visible.acts(scalar) || scalar == "\\" || (isElement && scalar == ";")
    }
    guard needsEscape else { return text }
    var form = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let isEscape = scalar == "\\" && rest.starts(with: "u{".unicodeScalars)
      if isEscape || Visible.acts(scalar) || (isElement && scalar == ";") {
        form.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        form.append(scalar)
      }
    }
    return String(form)
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

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }
}
