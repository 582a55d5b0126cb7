internal import PolicyRules

extension Day {
  /// The day for people on `today`, such as `28 August`; with the year where it is another one.
  public func words(on today: Day) -> String {
    let (year, month, day) = parts
    let name = "\(day) \(Day.months[month - 1])"
    return year == today.parts.year ? name : "\(name) \(year)"
  }

  /// By when something is due, for people on `today`, such as `due 28 August, 9 days left`.
  public func dueWords(on today: Day) -> String {
    let left = number - today.number
    switch left {
    case 0: return "due today, \(words(on: today))"
    case 1...: return "due \(words(on: today)), \(counted(left, "day")) left"
    default: return "was due \(words(on: today)), \(counted(-left, "day")) ago"
    }
  }

  /// The same as a sentence of its own.
  public func dueSentence(on today: Day) -> String {
    let words = dueWords(on: today)
    return "\(words.prefix(1).uppercased())\(words.dropFirst())."
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
