internal import PolicyRules
internal import Records
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

/// A command that tells of records, and whether it shows what people wrote.
struct RecordsSink: CustomTestStringConvertible, Sendable {
  let line: String
  var showsTexts = true

  var testDescription: String { line }

  static let all =
    [
      "list", "list --all", "list --responses", "list --disputes", "show k7f3q2mx-1",
      "show k7f3q2mx-1 --policy-text", "status --on 2027-01-01", "report --on 2027-01-01",
    ].flatMap { [RecordsSink(line: $0), RecordsSink(line: "\($0) --json")] } + [
      RecordsSink(line: "status --on 2027-01-01 --csv"),
      RecordsSink(line: "status --on 2027-01-01 --excel-csv"),
      RecordsSink(line: "report --on 2027-01-01 --html page.html"),
      RecordsSink(line: "correct k7f3q2mx-1 --void --reason duplicate --by Pat --yes"),
      RecordsSink(line: "correct k7f3q2mx-1 --site South --reason duplicate --by Pat --yes --json"),
      RecordsSink(line: "verify", showsTexts: false),
      RecordsSink(line: "verify --json", showsTexts: false),
      RecordsSink(line: "head", showsTexts: false),
    ]
}

@Suite("what people wrote into records acts on nobody's screen")
struct RecordsSinkTests {
  private static let acting: [Unicode.Scalar] = [
    "\0", "\u{7}", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{61C}",
    "\u{200B}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{E0041}",
  ]

  /// Each of them between two letters, so that a line break of ours is none of theirs.
  private static let text = acting.map { "q\($0)z" }.joined()

  private static let now = Moment(milliseconds: 1_795_000_000_000, offset: -360)

  @Test("in any answer of a command", arguments: RecordsSink.all)
  func sink(_ row: RecordsSink) throws {
    let place = try Place()
    try write(to: place)
    let end = try place.records(row.line.split(separator: " ").map(String.init)).finish()
    #expect(end.output.isEmpty == row.line.contains("--html"), "\(end.errors)")
    let page = try? place.workdir.text(of: "page.html")
    let said = end.output + end.errors + (page ?? "")
    for scalar in Self.acting {
      let isThere = Array(said.utf8).firstRange(of: Array("q\(scalar)z".utf8)) != nil
      #expect(!isThere, "U+\(String(scalar.value, radix: 16))")
    }
    let isMarked = said.unicodeScalars.first == "\u{FEFF}"
    let rest = said.unicodeScalars.dropFirst(isMarked ? 1 : 0)
    let breaks: Set<Unicode.Scalar> = isMarked ? ["\n", "\r"] : ["\n"]
    #expect(rest.filter { Visible.acts($0) && !breaks.contains($0) } == [])
    #expect(said.lowercased().contains("202e") == row.showsTexts)
  }

  /// Writes a completion, answers and disputes of six people, with such texts wherever texts stand.
  private func write(to place: Place) throws {
    let policy = try Shipped.loaded.get().content.policy("imsa")
    let ledger = try Ledger(
      folder: place.records, installation: #require(Installation(slug: "k7f3q2mx")))
    for number in 1...6 {
      for _ in 0..<6 {
        let answer = response(number, policy)
        try ledger.append(answer)
        try ledger.append(Dispute(answer, at: Self.now))
      }
      try ledger.append(completion(number, policy), recordedAt: Self.now)
    }
    try place.workdir.write(
      """
      staff_id,name,roles,organization,exemption
      9,A,coach,imsa,"on
      qz leave q\u{202E}z"
      10,q\u{1B}zB,coach,imsa,

      """,
      to: "records/roster.csv")
  }

  private func response(_ number: Int, _ policy: Policy) -> Response {
    Response(
      attempt: AttemptID(startedAt: Self.now, seed: 7), answeredAt: Self.now,
      staffID: "\(number)\(Self.text)", organization: "imsa", course: "onboarding",
      scenario: Self.text, revision: 1, item: Self.text, kind: "verdict", topic: Self.text,
      clauses: [Self.text], given: Self.text, credit: 0, isFirstTry: true, certainty: .certain,
      hints: 0, lookups: 0, seconds: 20, direction: .tooLenient, isCritical: false,
      verdict: Self.text, policyDigest: policy.digest)
  }

  private func completion(_ number: Int, _ policy: Policy) -> CompletionRecord {
    CompletionRecord(
      attempt: AttemptID(startedAt: Self.now, seed: 7),
      person: Person(
        staffID: "\(number)\(Self.text)", name: Self.text, email: Self.text, organization: "imsa",
        site: Self.text, roles: [Self.text]),
      course: "onboarding", season: Self.text, mode: .full, completedAt: Self.now,
      activeSeconds: 900, sittings: 1, items: 6, creditPercent: 0, topicsInScope: [Self.text],
      topicsMet: [Self.text], topicsRetaken: [Self.text], criticalMisses: 0, sureAndWrong: 6,
      result: .passed, policy: policy.id, policyVersion: Self.text, policyDigest: policy.digest,
      contentDigest: Self.text, trainerVersion: Self.text, attestedName: Self.text,
      attestedAt: Self.now, validFrom: Self.now.day, validUntil: Self.now.day.adding(days: 300),
      certificate: Self.text)
  }
}
