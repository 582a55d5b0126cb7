internal import Glibc

/// An estimate with the interval in which the true value lies in 95 of 100 such cases.
public struct Interval: Hashable, Sendable {
  /// The estimate.
  public let value: Double
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  private static let z = 1.959963984540054

  /// Returns Wilson's interval for the share `sum / count`, or nothing where there is nothing to share.
  ///
  /// `sum` may have a fraction, as sums of marks do. (E. B. Wilson, 1927.)
  public static func share(_ sum: Double, of count: Int) -> Interval? {
    guard count > 0 else { return nil }
    let n = Double(count)
    let share = min(max(sum / n, 0), 1)
    let square = z * z
    let center = (share + square / (2 * n)) / (1 + square / n)
    let half = z / (1 + square / n) * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    return Interval(value: share, low: max(0, center - half), high: min(1, center + half))
  }

  /// Returns the interval of a correlation found among `count` people, by Fisher's transformation.
  public static func correlation(_ value: Double, among count: Int) -> Interval? {
    guard count > 3, value > -1, value < 1 else { return nil }
    let half = z / Double(count - 3).squareRoot()
    return Interval(value: value, low: tanh(atanh(value) - half), high: tanh(atanh(value) + half))
  }
}

/// Sums from which Pearson's correlation follows, taken in one pair at a time (Welford's way).
struct Correlation {
  private(set) var count = 0
  private var meanX = 0.0
  private var meanY = 0.0
  private var varianceX = 0.0
  private var varianceY = 0.0
  private var covariance = 0.0

  mutating func add(_ x: Double, _ y: Double) {
    count += 1
    let step = 1 / Double(count)
    let dx = x - meanX
    let dy = y - meanY
    meanX += dx * step
    meanY += dy * step
    varianceX += dx * (x - meanX)
    varianceY += dy * (y - meanY)
    covariance += dx * (y - meanY)
  }

  /// The correlation, or nothing where one side never differs.
  var value: Double? {
    guard varianceX > 1e-12, varianceY > 1e-12 else { return nil }
    return min(max(covariance / (varianceX * varianceY).squareRoot(), -1), 1)
  }
}
