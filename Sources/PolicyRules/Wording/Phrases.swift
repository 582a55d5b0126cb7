/// Returns `parts` joined as in a sentence, such as "a, b and c".
package func list(_ parts: [String], _ joiner: String = "and") -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return "\(parts.dropLast().joined(separator: ", ")) \(joiner) \(last)"
}

/// Returns the count with its noun, such as "1 item" or "1,200 items".
package func counted(_ count: some BinaryInteger, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// Returns a number with a comma between each three digits, as people read it.
package func grouped(_ number: some BinaryInteger) -> String {
  let digits = Array(String(number))
  return digits.enumerated().reduce(into: "") { text, entry in
    let left = digits.count - entry.offset
    if entry.offset > 0, left % 3 == 0 { text += "," }
    text.append(entry.element)
  }
}

/// Returns what is wrong, with what to do about it where there is something to say.
package func joined(_ message: String, _ help: String?) -> String {
  help.map { "\(message); \($0)" } ?? message
}

/// Returns `text` with its first letter a capital.
package func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// Returns `message` as a sentence among others: with a capital, and a full stop where it asks
/// nothing.
package func fullSentence(_ message: String) -> String {
  "\(capitalized(message))\(message.last == "?" ? "" : ".")"
}

/// Returns a name of files as words.
package func spaced(_ name: String) -> String { String(name.map { $0 == "-" ? " " : $0 }) }
