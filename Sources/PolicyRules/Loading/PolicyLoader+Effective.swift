internal import StrictYAML

extension PolicyLoader {
  /// Reads from which day the text holds, if the file says so.
  mutating func readEffective(_ fields: Fields) -> String? {
    guard let written = fields.text("effective", into: &findings) else { return nil }
    guard PolicyLoader.isDay(written.text) else {
      findings.error(
        "bad-day", "`\(written.text)` is not a day", at: written.position,
        help: "write the first day of this text as year, month and day: `2026-11-02`")
      return nil
    }
    return written.text
  }

  /// Returns whether `text` is a day of the calendar, as in ISO 8601.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 45 || isDigit($0) })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] > 0, (1...12).contains(numbers[1]) else { return false }
    let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[numbers[1] - 1]).contains(numbers[2])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
