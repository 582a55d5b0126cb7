import PolicyRules
import Records
import TestSupport
import Training

/// Values to record, made from random numbers.
struct Samples {
  var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// Values that have broken other programs' files.
  static let nasty = [
    "", " ", "Smith, Jr., John", "Dwayne \"The Rock\" J.", "\"", "\"\"", "a\nb", "a\r\nb", "a\rb",
    "\ttab", "  padded  ", "000417", "12345678901234567890", "3-1", "MAR1", "1:30", "1E5", "TRUE",
    "NA", "None", "=HYPERLINK(\"http://e/?\"&A1,\"x\")", "+1 555 0100", "-", "@home", "＝1+1",
    "x\";=1+1", "'=1+1", "a;b", ";", ";\u{301}", "\\\u{301}u{41}", ",\u{301}\"\u{301}", ";;", "👩‍👩‍👧",
    "Jose\u{301}", "José", "a\u{a0}b", "عربي",
    "a\u{ad}b", "a\u{34f}b", "a\u{200d}b", "\u{3164}", "❤️", "a\u{fe0f}", "\u{10ffff}",
    "a\u{202e}b", "\u{feff}", "a\u{feff}b", "\u{1b}[31mred", "\0", "a\0b", "\u{85}", "\u{2028}",
    "\\", "\\n", "\\u{41}", "\\u{", "\\u{}", "C:\\users", "{\"a\":1}", "`x`", "字",
    String(repeating: "x", count: 40_000),
  ]

  mutating func text() -> String {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: Samples.nasty.randomElement(using: &numbers) ?? ""
    case 1:
      (Samples.nasty.dropLast().randomElement(using: &numbers) ?? "")
        + (Samples.nasty.dropLast().randomElement(using: &numbers) ?? "")
    default: String(UInt32.random(in: 0...UInt32.max, using: &numbers), radix: 36)
    }
  }

  mutating func list() -> [String] {
    (0..<Int.random(in: 0...4, using: &numbers)).map { _ in text() }
  }

  mutating func moment() -> Moment {
    // From the year 1 to the year 9999, at every offset there is.
    Moment(
      milliseconds: Int64.random(in: -62_135_510_400_000...253_402_200_000_000, using: &numbers),
      offset: Int.random(in: -1439...1439, using: &numbers))
  }

  mutating func attempt() -> AttemptID {
    AttemptID(startedAt: moment(), seed: UInt64.random(in: 0...UInt64.max, using: &numbers))
  }

  mutating func number() -> Double {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: Double(Int.random(in: 0...100, using: &numbers))
    case 1: Double.random(in: 0...1, using: &numbers)
    case 2: Double.random(in: 0...1e300, using: &numbers)
    default:
      [0, -0.0, 0.25, 1.0 / 3, Double.leastNonzeroMagnitude, 1e16, 81.11111111111111][
        Int.random(in: 0..<7, using: &numbers)]
    }
  }

  mutating func count() -> Int { Int.random(in: -1...100_000, using: &numbers) }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &numbers)]
  }

  mutating func person() -> Person {
    Person(
      staffID: text(), name: text(), email: text(), organization: text(), site: text(),
      roles: list())
  }

  mutating func response() -> Response {
    Response(
      attempt: attempt(), answeredAt: moment(), staffID: text(), organization: text(),
      course: text(), scenario: text(), revision: count(), item: text(), kind: text(),
      topic: text(), clauses: list(), given: text(), credit: number(),
      isFirstTry: Bool.random(using: &numbers), certainty: pick(Certainty.allCases),
      hints: count(), lookups: count(), seconds: number(), direction: pick(Direction.allCases),
      isCritical: Bool.random(using: &numbers), verdict: text(), policyDigest: text())
  }

  mutating func completion() -> CompletionRecord {
    CompletionRecord(
      attempt: attempt(), person: person(), course: text(), season: text(),
      mode: pick(CompletionRecord.Mode.allCases), completedAt: moment(), activeSeconds: number(),
      sittings: count(), items: count(), creditPercent: number(), topicsInScope: list(),
      topicsMet: list(), topicsRetaken: list(), criticalMisses: count(), sureAndWrong: count(),
      result: pick(CompletionRecord.Result.allCases), policy: text(), policyVersion: text(),
      policyDigest: text(), contentDigest: text(), trainerVersion: text(), attestedName: text(),
      attestedAt: Bool.random(using: &numbers) ? moment() : nil,
      validFrom: Bool.random(using: &numbers) ? moment().day : nil,
      validUntil: Bool.random(using: &numbers) ? moment().day : nil, certificate: text())
  }
}
