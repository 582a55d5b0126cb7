/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// Makes the day that lies `number` days after 1970-01-01, or the calendar's end if it is nearer.
  public init(number: Int) {
    self.number = number.clamped(to: Day.numbers)
  }

  /// Makes a day of a year from 1 to 9999, or nothing where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    // days_from_civil of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// The year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    // civil_from_days of the same source.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, ofYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Returns the day `count` days later, or the calendar's end if it is nearer.
  public func adding(days count: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(count)
    return Day(number: overflow ? count : sum)
  }

  /// Returns the same day `count` months later, or that month's last day where it is shorter; past
  /// the calendar's end, that end.
  public func adding(months count: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + count.clamped(to: -120_000...120_000)
    let (toYear, toMonth) = (total / 12, total % 12 + 1)
    let last = Day.length(ofMonth: toMonth, year: toYear)
    return Day(year: toYear, month: toMonth, day: min(day, last))
      ?? Day(number: count < 0 ? .min : .max)
  }

  /// Orders days by time.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The numbers of 0001-01-01 and 9999-12-31.
  static let numbers = -719_162...2_932_896

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: LosslessStringConvertible {
  /// The day as in ISO 8601, such as `2026-11-22`.
  public var description: String {
    let (year, month, day) = parts
    return "\(String(year + 10_000).dropFirst())-\(two(month))-\(two(day))"
  }

  /// Reads `2026-11-22`.
  public init?(_ text: String) {
    var digits = text.utf8[...]
    guard let day = Day(prefixOf: &digits), digits.isEmpty else { return nil }
    self = day
  }

  /// Takes a day from the front of `digits`.
  init?(prefixOf digits: inout Substring.UTF8View) {
    guard let year = digits.number(4), digits.popFirst() == UInt8(ascii: "-"),
      let month = digits.number(2), digits.popFirst() == UInt8(ascii: "-"),
      let day = digits.number(2), let made = Day(year: year, month: month, day: day)
    else { return nil }
    self = made
  }
}
