internal import Glibc
internal import Training

/// The machine's clock and time zone.
enum SystemClock {
  /// Returns this instant, with the local offset.
  static func now() -> Moment {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    var local = unsafe tm()
    var seconds = time.tv_sec
    _ = unsafe localtime_r(&seconds, &local)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: unsafe local.tm_gmtoff / 60)
  }
}
