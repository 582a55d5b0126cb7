import Testing

@testable import Records

@Suite struct IntervalTests {
  @Test("Wilson's interval is that of the books")
  func wilson() throws {
    // 81 of 263: Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    let interval = try #require(Interval.share(81, of: 263))
    #expect(close(interval.low, 0.2553, within: 5e-5))
    #expect(close(interval.high, 0.3662, within: 5e-5))
    // 0 of 20 and 1 of 29 of the same table.
    let none = try #require(Interval.share(0, of: 20))
    #expect(none.low == 0)
    #expect(close(none.high, 0.1611, within: 5e-5))
    let one = try #require(Interval.share(1, of: 29))
    #expect(close(one.low, 0.0061, within: 5e-5))
    #expect(close(one.high, 0.1718, within: 5e-5))
    #expect(Interval.share(0, of: 0) == nil)
  }

  @Test("A correlation has Fisher's interval")
  func fisher() throws {
    // atanh(0.5) = 0.549306; with 28 people 1.96 / 5 = 0.391993.
    let interval = try #require(Interval.correlation(0.5, among: 28))
    #expect(close(interval.low, 0.1560, within: 5e-5))
    #expect(close(interval.high, 0.7358, within: 5e-5))
    #expect(Interval.correlation(0.5, among: 3) == nil)
  }

  @Test(
    "Discrimination is shown from 30 people on, and doubted only where chance would not do it",
    arguments: [
      (0.1, 29, false, false), (0.1, 30, true, false), (-0.1, 59, true, false),
      (-0.1, 60, true, true), (0.1, 119, true, false), (0.1, 120, true, true),
      (0.2, 120, true, false),
    ])
  func thresholds(_ value: Double, _ people: Int, _ isShown: Bool, _ isDoubtful: Bool) {
    switch Discrimination(value, among: people) {
    case .found(_, let doubtful):
      #expect(isShown)
      #expect(doubtful == isDoubtful)
    case .tooFew, .none: #expect(!isShown)
    }
  }
}

/// Returns whether two figures are the same but for rounding.
func close(_ a: Double, _ b: Double, within bound: Double = 1e-9) -> Bool {
  abs(a - b) <= bound
}
