/// The name of one run of a course: when it began, and the seed of its choices.
///
/// Both can be read back from the name, so that an attempt can be resumed from its responses.
public struct AttemptID: Hashable, Sendable {
  /// When the attempt began, to the second.
  public let startedAt: Moment
  /// The seed of every choice made for the attempt.
  public let seed: UInt64

  /// Names an attempt that began at `startedAt`; the fraction of a second is dropped.
  public init(startedAt: Moment, seed: UInt64) {
    let whole = startedAt.milliseconds - startedAt.milliseconds % 1000
    self.startedAt = Moment(milliseconds: whole, offset: startedAt.offset)
    self.seed = seed
  }
}

extension AttemptID: LosslessStringConvertible {
  /// The name, such as `2026-11-22T09:15:30.000+01:00/00f3a19c0b7d2e44`.
  public var description: String {
    let digits = String(seed, radix: 16)
    return "\(startedAt)/\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }

  /// Reads a name.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 16, let seed = UInt64(parts[1], radix: 16),
      let startedAt = Moment(String(parts[0]))
    else { return nil }
    self.init(startedAt: startedAt, seed: seed)
  }
}
