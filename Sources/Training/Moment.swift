/// An instant with the local offset at which it was noted, to the millisecond; its local day is one
/// of the calendar.
public struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int64
  /// Minutes east of UTC.
  public let offset: Int

  /// Makes an instant noted at `offset` minutes east of UTC, less than a day.
  ///
  /// What lies beyond the calendar, or beyond a day of offset, is drawn to its end.
  public init(milliseconds: Int64, offset: Int = 0) {
    self.offset = offset.clamped(to: -1439...1439)
    let east = Int64(self.offset) * 60_000
    let first = Int64(Day.numbers.lowerBound) * Moment.perDay
    let last = Int64(Day.numbers.upperBound + 1) * Moment.perDay - 1
    self.milliseconds = milliseconds.clamped(to: first - east...last - east)
  }

  /// The local calendar day.
  public var day: Day { Day(number: Int(local.floorDivided(by: Moment.perDay))) }

  /// Milliseconds since 1970-01-01T00:00 on the local clock.
  private var local: Int64 { milliseconds + Int64(offset) * 60_000 }

  private static let perDay: Int64 = 86_400_000

  /// Returns the seconds from `earlier` to this instant; negative when the clock stepped back.
  public func seconds(since earlier: Moment) -> Double {
    Double(milliseconds - earlier.milliseconds) / 1000
  }

  /// Orders instants by time; the offset does not matter.
  public static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }
}

extension Moment: LosslessStringConvertible {
  /// The instant as in ISO 8601 with offset, such as `2026-11-22T09:15:30.250+01:00`.
  public var description: String {
    let inDay = Int(local - local.floorDivided(by: Moment.perDay) * Moment.perDay)
    let (seconds, fraction) = inDay.quotientAndRemainder(dividingBy: 1000)
    let clock = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    let rest = String(fraction + 1000).dropFirst()
    let east = abs(offset)
    let zone = "\(offset < 0 ? "-" : "+")\(two(east / 60)):\(two(east % 60))"
    return "\(day)T\(clock).\(rest)\(zone)"
  }

  /// Reads `2026-11-22T09:15:30+01:00`, with or without a fraction of up to nine digits; `Z` is UTC.
  public init?(_ text: String) {
    var digits = text.utf8[...]
    guard let day = Day(prefixOf: &digits), digits.popFirst() == UInt8(ascii: "T"),
      let hour = digits.number(2), hour < 24, digits.popFirst() == UInt8(ascii: ":"),
      let minute = digits.number(2), minute < 60, digits.popFirst() == UInt8(ascii: ":"),
      let second = digits.number(2), second < 60
    else { return nil }
    guard let fraction = digits.fraction(), let offset = digits.zone(), digits.isEmpty else {
      return nil
    }
    let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(milliseconds: (local - Int64(offset) * 60) * 1000 + Int64(fraction), offset: offset)
  }
}

func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

extension Comparable {
  /// Returns the nearest value of `range`.
  func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Substring.UTF8View {
  /// Takes exactly `count` digits.
  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = popFirst(), (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// Takes a fraction of a second, if there is one, as milliseconds.
  fileprivate mutating func fraction() -> Int? {
    guard first == UInt8(ascii: ".") else { return 0 }
    removeFirst()
    var value = 0
    var count = 0
    while let byte = first, (48...57).contains(byte) {
      removeFirst()
      if count < 3 { value = value * 10 + Int(byte - 48) }
      count += 1
    }
    guard (1...9).contains(count) else { return nil }
    return count < 3 ? value * (count == 1 ? 100 : 10) : value
  }

  /// Takes `Z` or an offset, as minutes east of UTC.
  fileprivate mutating func zone() -> Int? {
    switch popFirst() {
    case UInt8(ascii: "Z"): return 0
    case let sign? where sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"):
      guard let hours = number(2), hours < 24, popFirst() == UInt8(ascii: ":"),
        let minutes = number(2), minutes < 60
      else { return nil }
      return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    default: return nil
    }
  }
}
