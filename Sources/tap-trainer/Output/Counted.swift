/// Returns `1 item`, `2 items`, `1,200 items`.
func counted(_ count: some BinaryInteger, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// Returns a number with a comma between each three digits, as people read it.
func grouped(_ number: some BinaryInteger) -> String {
  let digits = Array(String(number))
  return digits.enumerated().reduce(into: "") { text, entry in
    let left = digits.count - entry.offset
    if entry.offset > 0, left % 3 == 0 { text += "," }
    text.append(entry.element)
  }
}
