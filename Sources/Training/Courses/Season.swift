/// A season of one year, such as the fall of 2026.
public struct Season: Hashable, Sendable {
  /// Its name in records, such as `fall-2026`.
  public let id: String
  /// Its name for people, such as `fall season 2026`.
  public let title: String
  /// The first day on which its course can be taken.
  public let opens: Day
  /// The day by which the course should be finished.
  public let due: Day
  /// Its last day.
  public let ends: Day
}

/// A season as it comes back every year.
public struct YearlySeason: Hashable, Sendable {
  /// A day of every year; 29 February falls on the 28th where there is none.
  struct Date: Hashable, Sendable {
    let month: Int
    let day: Int

    func day(in year: Int) -> Day? {
      Day(year: year, month: month, day: day) ?? Day(year: year, month: month, day: day - 1)
    }
  }

  let id: String
  let title: String
  let opens: Date
  let due: Date
  let ends: Date

  /// Returns the season that opens in `year`; its other days may lie in the next one.
  func season(openingIn year: Int) -> Season? {
    guard let first = opens.day(in: year),
      let due = following(due, first, year), let last = following(ends, first, year)
    else { return nil }
    return Season(
      id: "\(id)-\(year)", title: "\(title) \(year)", opens: first, due: due, ends: last)
  }

  private func following(_ date: Date, _ first: Day, _ year: Int) -> Day? {
    guard let day = date.day(in: year) else { return nil }
    return day >= first ? day : date.day(in: year + 1)
  }
}
