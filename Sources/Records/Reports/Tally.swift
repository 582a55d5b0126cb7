internal import Glibc

/// What first answers on one topic or clause add up to.
struct Tally {
  var answers = 0
  var credit = 0.0
  var tooStrict = 0
  var tooLenient = 0
  var critical = 0
  var sureAndWrong = 0
  var lookups = 0
  var hinted = 0
  var times = TimeHistogram()

  mutating func add(_ answer: Answer) {
    answers += 1
    credit += answer.credit
    tooStrict += answer.isTooStrict ? 1 : 0
    tooLenient += answer.isTooLenient ? 1 : 0
    critical += answer.isCritical ? 1 : 0
    sureAndWrong += answer.isSureAndWrong ? 1 : 0
    lookups += answer.lookups
    hinted += answer.isHinted ? 1 : 0
    times.add(answer.seconds)
  }

  /// One first answer, as far as a report needs it.
  struct Answer {
    var credit: Double
    var isTooStrict: Bool
    var isTooLenient: Bool
    var isCritical: Bool
    var isSureAndWrong: Bool
    var lookups: Int
    var isHinted: Bool
    var seconds: Double
  }
}

/// How long answers took, in steps of a twelfth, so that a median needs no list.
struct TimeHistogram {
  private var counts = [UInt32](repeating: 0, count: 128)

  mutating func add(_ seconds: Double) {
    let step = seconds > 0.25 ? Int(log2(seconds * 4) * 6) : 0
    counts[min(max(step, 0), 127)] &+= 1
  }

  /// The median in seconds, or nothing where nothing was added.
  var median: Double? {
    let total = counts.reduce(0) { $0 + Int($1) }
    guard total > 0 else { return nil }
    var seen = 0
    for (step, count) in counts.enumerated() {
      seen += Int(count)
      if seen * 2 >= total { return exp2((Double(step) + 0.5) / 6) / 4 }
    }
    return nil
  }
}
