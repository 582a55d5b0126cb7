internal import Glibc

/// Runs `body`, which does `count` things, and prints the rate in processor time: median, least and most.
///
/// The first of `rounds` runs warms up and does not count.
func printRate(_ name: String, count: Int, rounds: Int = 10, _ body: () -> Void) {
  let rates = seconds(rounds, body).map { Double(count) / $0 }
  print("\(name)\t\(spread(rates) { "\(Int($0))" })\tper second")
}

/// Runs `body` and prints how long it takes in processor time: median, least and most.
func printTime(_ name: String, rounds: Int = 10, _ body: () -> Void) {
  let times = seconds(rounds, body).map { $0 * 1000 }
  print("\(name)\t\(spread(times) { "\(Double(Int($0 * 100)) / 100)" })\tms")
}

/// Processor time, which a busy machine disturbs less than the time on the wall.
private func seconds(_ rounds: Int, _ body: () -> Void) -> [Double] {
  (0...rounds).map { _ in
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }.dropFirst().sorted()
}

private func spread(_ sorted: [Double], _ told: (Double) -> String) -> String {
  let median = sorted[sorted.count / 2]
  return [median, sorted[0], sorted[sorted.count - 1]].map(told).joined(separator: "\t")
}
