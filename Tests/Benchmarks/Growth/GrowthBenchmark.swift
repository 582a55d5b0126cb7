internal import Glibc

/// Shows how the cost of each reader grows with what it reads: the exponent of n is near 1.
///
/// n log n between 1,000 and 10,000 items is an exponent of 1.12.
enum GrowthBenchmark {
  static func run(_ words: [String]) throws {
    let shipped = try ShippedPolicies()
    var worst = (name: "", exponent: -Double.infinity)
    for growth in all(shipped) where words.isEmpty || words.contains(where: growth.name.contains) {
      let exponent = try show(growth)
      if exponent > worst.exponent { worst = (growth.name, exponent) }
    }
    print("growth: the greatest exponent is \(worst.exponent), of \(worst.name)")
  }

  private static func all(_ shipped: ShippedPolicies) -> [Growth] {
    policies(shipped) + vocabularies() + courses(shipped) + scenarios(shipped) + yaml()
      + rosters() + ledgers(shipped) + sessions(shipped) + lines()
  }

  /// Prints the times, and returns the exponent of the last step.
  private static func show(_ growth: Growth) throws -> Double {
    let start = growth.startsProgram ? try best(try growth.work(0)) : 0
    let times = try Growth.sizes.map { size in try best(try growth.work(size)) - start }
    let shown = zip(Growth.sizes, times).map { "\($0): \(milliseconds($1))" }
    let exponent = log10(times[times.count - 1] / times[times.count - 2])
    let rounded = (exponent * 100).rounded() / 100
    print("growth: \(growth.name): \(shown.joined(separator: ", ")) ms; exponent \(rounded)")
    fflush(nil)
    return rounded
  }

  /// Returns the least processor time of some runs, in seconds; more runs where one is short.
  private static func best(_ work: () throws -> Void) throws -> Double {
    var least = Double.infinity
    var sum = 0.0
    for _ in 0..<100 where sum < 1 {
      let before = processorTime()
      try work()
      least = min(least, processorTime() - before)
      sum += least
    }
    return least
  }

  /// The time of this process (0) and of the programs that it ran to their end (-1).
  private static func processorTime() -> Double {
    func seconds(_ who: __rusage_who_t) -> Double {
      var usage = rusage()
      unsafe getrusage(who, &usage)
      return [usage.ru_utime, usage.ru_stime].reduce(0) {
        $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
      }
    }
    return seconds(0) + seconds(-1)
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String((seconds * 100_000).rounded() / 100)
  }
}
