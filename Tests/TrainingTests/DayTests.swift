internal import Testing
internal import Training

struct DayCase: CustomTestStringConvertible {
  let text: String
  let number: Int
  var testDescription: String { text }

  init(_ text: String, _ number: Int) {
    (self.text, self.number) = (text, number)
  }
}

struct MonthsCase: CustomTestStringConvertible {
  let from: String
  let months: Int
  let to: String
  var testDescription: String { "\(from) and \(months) months" }

  init(_ from: String, _ months: Int, _ to: String) {
    (self.from, self.months, self.to) = (from, months, to)
  }
}

@Suite struct DayTests {
  static let days = [
    DayCase("0001-01-01", -719_162), DayCase("0004-02-29", -718_008),
    DayCase("1582-10-15", -141_427), DayCase("1600-02-29", -135_081),
    DayCase("1900-02-28", -25_509), DayCase("1900-03-01", -25_508),
    DayCase("1969-12-31", -1), DayCase("1970-01-01", 0), DayCase("2000-02-29", 11_016),
    DayCase("2000-03-01", 11_017), DayCase("2024-02-29", 19_782), DayCase("2026-11-22", 20_779),
    DayCase("2100-03-01", 47_541), DayCase("9999-12-31", 2_932_896),
  ]

  @Test("a day's text and its number say the same", arguments: days)
  func text(_ row: DayCase) {
    #expect(Day(row.text)?.number == row.number)
    #expect(Day(number: row.number).description == row.text)
  }

  @Test(
    "what is no day of the calendar is not read",
    arguments: [
      "", "2026", "2026-11", "2026-11-31", "2026-13-01", "2026-00-01", "2026-01-00", "2025-02-29",
      "1900-02-29", "2100-02-29", "0000-01-01", "10000-01-01", "-001-01-01", "+2026-01-01",
      "2026-1-01", "2026-01-1", "2026/01/01", "20260101", " 2026-01-01", "2026-01-01 ",
      "2026-01-01T", "２０２６-01-01", "2026-01-01\0",
    ])
  func bad(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test("every year has 365 days, or 366 by the rule of 4, 100 and 400")
  func years() throws {
    var number = -719_162
    for year in 1...9999 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      try #require(Day(year: year, month: 1, day: 1)?.number == number)
      try #require(Day(number: number).parts == (year, 1, 1))
      try #require((Day(year: year, month: 2, day: 29) != nil) == isLeap)
      number += isLeap ? 366 : 365
      try #require(Day(number: number - 1).parts == (year, 12, 31))
    }
  }

  @Test("the days of 8 years, four before and four after 1970, follow one another")
  func sequence() throws {
    var next = (year: 1966, month: 1, day: 1)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for number in -1461..<1461 {
      let day = Day(number: number)
      try #require(day.parts == next)
      try #require(Day(year: next.year, month: next.month, day: next.day) == day)
      try #require(Day(day.description) == day)
      let isLeap = next.year % 4 == 0 && next.month == 2
      next.day += 1
      guard next.day > lengths[next.month - 1] + (isLeap ? 1 : 0) else { continue }
      next = next.month == 12 ? (next.year + 1, 1, 1) : (next.year, next.month + 1, 1)
    }
  }

  static let months = [
    MonthsCase("2026-11-22", 0, "2026-11-22"), MonthsCase("2026-11-22", 1, "2026-12-22"),
    MonthsCase("2026-11-22", 2, "2027-01-22"), MonthsCase("2026-11-22", 12, "2027-11-22"),
    MonthsCase("2026-01-31", 1, "2026-02-28"), MonthsCase("2024-01-31", 1, "2024-02-29"),
    MonthsCase("2024-02-29", 12, "2025-02-28"), MonthsCase("2024-02-29", 48, "2028-02-29"),
    MonthsCase("2026-08-31", 1, "2026-09-30"), MonthsCase("2026-01-15", -1, "2025-12-15"),
    MonthsCase("2026-03-31", -1, "2026-02-28"), MonthsCase("2026-11-22", -24, "2024-11-22"),
    MonthsCase("2026-12-31", -12, "2025-12-31"), MonthsCase("1970-01-31", -11, "1969-02-28"),
    MonthsCase("9999-11-30", 1, "9999-12-30"), MonthsCase("9999-12-01", 1, "9999-12-31"),
    MonthsCase("0001-01-15", -1, "0001-01-01"), MonthsCase("2026-11-22", .max, "9999-12-31"),
    MonthsCase("2026-11-22", .min, "0001-01-01"), MonthsCase("0001-01-31", 119_987, "9999-12-31"),
  ]

  @Test("months later is the same day, or a shorter month's last", arguments: months)
  func monthsLater(_ row: MonthsCase) throws {
    #expect(try #require(Day(row.from)).adding(months: row.months).description == row.to)
  }

  @Test("days later cross months and years, and stay in the calendar")
  func daysLater() throws {
    let day = try #require(Day("2024-02-28"))
    #expect(day.adding(days: 1).description == "2024-02-29")
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: -59).description == "2023-12-31")
    #expect(day.adding(days: .max).description == "9999-12-31")
    #expect(day.adding(days: .min).description == "0001-01-01")
    #expect(Day(number: .max).description == "9999-12-31")
    #expect(Day(number: .min).description == "0001-01-01")
  }

  @Test("days are ordered by time")
  func order() throws {
    let days = Self.days.compactMap { Day($0.text) }
    #expect(days.shuffled().sorted() == days)
  }
}
