internal import Training

/// Notes where the time of a file's rows goes backwards.
struct ClockCheck {
  private var latest: Moment?

  /// Returns a note where `row` lies more than a minute before an earlier row; writers that wait for
  /// one another may be out of order by less.
  mutating func step(
    _ row: borrowing CSVRow, _ kind: LedgerKind, _ file: String
  ) -> LedgerFault? {
    guard let time = Moment(row.text(kind.timeIndex)) else { return nil }
    guard let latest, latest.seconds(since: time) > 60 else {
      latest = max(time, latest ?? time)
      return nil
    }
    self.latest = time
    return LedgerFault(
      file: file, row: row.line,
      problem: "is \(words(latest.seconds(since: time))) older than a row before it: "
        + "the clock was set back",
      isNote: true)
  }

  /// Returns a span of time as people say it, in its largest unit.
  private func words(_ seconds: Double) -> String {
    let units = [("day", 86_400), ("hour", 3600), ("minute", 60)]
    let (unit, length) = units.first { Int(seconds) >= $0.1 * 2 } ?? ("second", 1)
    return "\(Int(seconds) / length) \(unit)s"
  }
}
