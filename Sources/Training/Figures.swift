/// What the answers of an attempt add up to, whatever the content asks.
public struct Figures: Hashable, Sendable {
  /// Scored items answered, each counted once.
  public let items: Int
  /// Mean credit of first answers, from 0 to 100.
  public let creditPercent: Double
  /// Seconds between questions and answers; of one that was left open, half an hour at most.
  public let activeSeconds: Double
  /// Runs of answers with less than half an hour between two.
  public let sittings: Int
  /// Misses that must not happen.
  public let criticalMisses: Int
  /// Answers that were marked certain and were wrong.
  public let sureAndWrong: Int

  /// A pause of so many seconds begins another sitting.
  public static let pause = 1800.0

  /// Adds up `responses`, which stand in the order in which they were given.
  public init(_ responses: [Response]) {
    let first = responses.filter(\.isFirstTry)
    let gaps = zip(responses, responses.dropFirst()).count { before, after in
      after.answeredAt.seconds(since: before.answeredAt) >= Figures.pause
    }
    items = Set(responses.map(\.itemID)).count
    creditPercent =
      first.isEmpty ? 0 : first.reduce(0) { $0 + $1.credit } / Double(first.count) * 100
    activeSeconds = responses.reduce(0) { $0 + min(max(0, $1.seconds), Figures.pause) }
    sittings = responses.isEmpty ? 0 : gaps + 1
    criticalMisses = responses.count(where: \.isCritical)
    sureAndWrong = responses.count { $0.certainty == .certain && !$0.isRight }
  }

  /// Returns `number` to a tenth; what is below 100 stays below it.
  public static func tenth(_ number: Double) -> Double {
    let rounded = (number * 10).rounded() / 10
    return rounded == 100 && number < 100 ? 99.9 : rounded
  }

  /// Returns `number` to a thousandth: what is finer is noise of the arithmetic.
  static func thousandth(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

  /// Returns the columns of `record` that hold other figures than these, by their names in the ledger.
  public func differences(from record: CompletionRecord) -> [String] {
    let isFar = { (a: Double, b: Double) in abs(a - b) > 0.11 }
    return [
      ("items", items != record.items),
      ("credit_percent", isFar(creditPercent, record.creditPercent)),
      ("active_seconds", isFar(activeSeconds, record.activeSeconds)),
      ("sittings", sittings != record.sittings),
      ("critical_misses", criticalMisses != record.criticalMisses),
      ("sure_and_wrong", sureAndWrong != record.sureAndWrong),
    ].filter(\.1).map(\.0)
  }
}
