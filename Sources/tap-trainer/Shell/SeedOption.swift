internal import ArgumentParser
internal import Training

/// Takes chance and time out of a course or practice, so that it can be shown or tested again.
struct SeedOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For tests and trainers: a number that repeats the same choices.", visibility: .hidden))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "For tests and trainers: a time to begin at; records name it as a rehearsal.",
      visibility: .hidden))
  var rehearse: String?

  /// Sets the clock for a rehearsal, where one is asked for.
  func begin() throws(Stop) {
    guard let rehearse else { return }
    guard let moment = Moment(rehearse) else {
      throw Stop(.usage, "`\(rehearse)` is not a time such as 2026-08-19T14:40:00-05:00")
    }
    SystemClock.rehearse(at: moment)
  }
}
