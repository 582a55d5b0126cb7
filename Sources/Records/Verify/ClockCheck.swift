internal import Training

/// Notes where the time of a file's rows goes backwards, or lies ahead.
struct ClockCheck {
  private var latest: Moment?
  /// The time now, where it is known.
  private let now: Moment?
  private var wasAhead = false

  init(now: Moment?) { self.now = now }

  /// Returns a note where `row` lies more than a minute before an earlier row, or as the first more than
  /// a day ahead; writers that wait for one another may be out of order by less than a minute.
  mutating func step(
    _ row: borrowing CSVRow, _ kind: LedgerKind, _ file: String
  ) -> LedgerFault? {
    guard let time = Moment(row.text(kind.timeIndex)) else { return nil }
    guard let latest, latest.seconds(since: time) > 60 else {
      latest = max(time, latest ?? time)
      return ahead(time, row.line, file)
    }
    self.latest = time
    return LedgerFault(
      file: file, row: row.line,
      problem: "is \(words(latest.seconds(since: time))) older than a row before it: "
        + "the clock was set back",
      isNote: true)
  }

  private mutating func ahead(_ time: Moment, _ line: Int, _ file: String) -> LedgerFault? {
    guard let now, !wasAhead, time.seconds(since: now) > 86_400 else { return nil }
    wasAhead = true
    return LedgerFault(
      file: file, row: line,
      problem: "is dated \(words(time.seconds(since: now))) ahead of now: a clock was set wrong",
      isNote: true)
  }

  /// Returns a span of time as people say it, in its largest unit.
  private func words(_ seconds: Double) -> String {
    let units = [("day", 86_400), ("hour", 3600), ("minute", 60)]
    let (unit, length) = units.first { Int(seconds) >= $0.1 * 2 } ?? ("second", 1)
    return "\(Int(seconds) / length) \(unit)s"
  }
}
