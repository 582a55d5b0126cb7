internal import FoundationEssentials
internal import Glibc
internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Training

/// Shows how the cost of each reader grows with what it reads: the exponent of n is near 1.
///
/// n log n between 1,000 and 10,000 items is an exponent of 1.12.
enum GrowthBenchmark {
  /// One reader: how many items it is given, and the work to time.
  private struct Growth {
    let name: String
    var sizes = [10, 100, 1000, 10_000]
    let work: (Int) -> () -> Void
  }

  static func run() throws {
    let shipped = try ShippedPolicies()
    for growth in all(shipped) {
      var times: [(size: Int, seconds: Double)] = []
      for size in growth.sizes { times.append((size, best(growth.work(size)))) }
      let shown = times.map { "\($0.size): \(milliseconds($0.seconds))" }.joined(separator: ", ")
      let (before, last) = (times[times.count - 2], times[times.count - 1])
      let exponent =
        log(last.seconds / before.seconds) / log(Double(last.size) / Double(before.size))
      print("growth: \(growth.name): \(shown) ms; exponent \((exponent * 100).rounded() / 100)")
    }
  }

  /// Returns the best of three times.
  private static func best(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<3).map { _ in clock.measure(work) / .seconds(1) }
    return times.min() ?? 0
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String((seconds * 100_000).rounded() / 100)
  }

  private static func all(_ shipped: ShippedPolicies) -> [Growth] {
    [
      Growth(name: "scenarios", sizes: [10, 100, 1000, 5000]) { scenarios($0, shipped) },
      Growth(name: "clauses and rules", sizes: [10, 100, 1000, 3000]) { policy($0, "c", shipped) },
      Growth(name: "rules with unknown clauses", sizes: [10, 100, 1000, 3000]) {
        policy($0, "x", shipped)
      },
      Growth(name: "YAML values") { size in
        let file = SourceFile(
          path: "f", text: (0..<size).map { "k\($0): [a, b]\n" }.joined())
        return { _ = try? compose(file) }
      },
      Growth(name: "roster rows") { roster(size: $0) { "s\($0)" } },
      Growth(name: "roster rows with one number") { roster(size: $0) { _ in "s" } },
      Growth(name: "broken roster rows") { roster(size: $0) { _ in "" } },
      Growth(name: "one roster field") { size in
        let text =
          "staff_id,name,roles,overrides\n1,A,coach,\(String(repeating: "+a;", count: size))\n"
        return { _ = Roster(Array(text.utf8), file: "r", words: words) }
      },
    ]
  }

  private static let words = Roster.Words(
    roles: ["coach"], organizations: ["imsa"], organization: "imsa")

  private static func roster(size: Int, _ number: (Int) -> String) -> () -> Void {
    let rows = (0..<size).map { "\(number($0)),Ann Lee,coach\n" }.joined()
    let bytes = Array("staff_id,name,roles\n\(rows)".utf8)
    return { _ = Roster(bytes, file: "r", words: words) }
  }

  private static func scenarios(_ size: Int, _ shipped: ShippedPolicies) -> () -> Void {
    var generator = ScenarioGenerator(shipped.vocabulary, seed: 4)
    let files = (1...size).map { generator.file(number: $0) }
    return {
      _ = Library.load(
        scenarios: files, courses: shipped.courses, vocabulary: shipped.vocabulary,
        policies: shipped.policies)
    }
  }

  /// A policy of `size` clauses, each with a rule that names it, or one that is not there.
  private static func policy(
    _ size: Int, _ named: String, _ shipped: ShippedPolicies
  ) -> () -> Void {
    let sentences = (0..<size).map { "Sentence \($0) stands here." }
    let clauses = sentences.enumerated().map { index, sentence in
      """
        - id: c\(index)
          section: [S]
          topic: t
          status: encoded
          text: \(sentence)

      """
    }
    let rules = (0..<size).map { index in
      """
        - id: r\(index)
          clause: \(named)\(index)
          when: {channel: email}
          then: acceptable
          say: Yes.

      """
    }
    let head = """
      format: tap-policy/1
      id: p
      title: P
      organization: P
      version: "1"
      text: p.txt
      digest: "00"
      fallback: c0
      names: {school: P}
      topics: {t: T}

      """
    let file = SourceFile(
      path: "p.yaml",
      text: head + "clauses:\n\(clauses.joined())rules:\n\(rules.joined())")
    let text = SourceFile(path: "p.txt", text: sentences.joined(separator: "\n"))
    return {
      _ = Policy.load(file, text: text, digest: "00", vocabulary: shipped.vocabulary)
    }
  }
}
