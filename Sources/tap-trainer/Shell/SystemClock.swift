internal import Glibc
internal import Synchronization
internal import Training

/// The machine's clock and time zone.
enum SystemClock {
  /// The time of a rehearsal, if one is held.
  private static let rehearsed = Mutex<Moment?>(nil)

  /// Returns this instant, with the local offset; in a rehearsal, a second after the last.
  static func now() -> Moment {
    let next = rehearsed.withLock { moment -> Moment? in
      moment = moment.map { Moment(milliseconds: $0.milliseconds + 1000, offset: $0.offset) }
      return moment
    }
    return next ?? machineTime()
  }

  /// Begins a rehearsal at `moment`: the machine's clock is not looked at any more.
  static func rehearse(at moment: Moment) { rehearsed.withLock { $0 = moment } }

  /// Whether a rehearsal is held, of which records must not look like others.
  static var isRehearsed: Bool { rehearsed.withLock { $0 != nil } }

  private static func machineTime() -> Moment {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    var local = unsafe tm()
    var seconds = time.tv_sec
    _ = unsafe localtime_r(&seconds, &local)
    // Whatever stands in for the system's clock: `Moment` knows no year beyond 9999.
    let known = min(max(Int64(time.tv_sec), -farthest), farthest)
    return Moment(
      milliseconds: known * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: unsafe local.tm_gmtoff / 60)
  }

  /// Seconds from 1970 that reach beyond both ends of the calendar.
  private static let farthest: Int64 = 1_000_000_000_000
}
