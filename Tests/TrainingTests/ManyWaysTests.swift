internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("a policy that can be read in more ways than can be tried")
struct ManyWaysTests {
  /// Loads a policy whose one rule hangs on so many readings of two ways each.
  private func judge(readings count: Int) throws -> Judge {
    let facts = "a: {means: A, values: [yes, no]}"
    let vocabulary = Vocabulary.load(
      SourceFile(path: "vocabulary.yaml", text: "format: tap-vocabulary/1\nfacts: {\(facts)}\n"))
    let readings = (0..<count).map {
      "  - {id: r\($0), question: Q, because: B, clauses: [c], ways: {x: X, y: Y}, adopted: x}\n"
    }
    let choices = (0..<count).map { "r\($0): x" }.joined(separator: ", ")
    let text = """
      format: tap-policy/1
      id: p
      title: T
      organization: O
      version: "1"
      text: p.txt
      digest: d
      fallback: c
      topics: {t: T}
      clauses:
        - {id: c, section: [S], topic: t, status: encoded, text: One two.}
      readings:
      \(readings.joined())
      rules:
        - {id: r, clause: c, when: {a: yes}, then: acceptable, say: S, reading: {\(choices)}}
      """
    let policy = Policy.load(
      SourceFile(path: "p.yaml", text: text),
      text: SourceFile(path: "p.txt", text: "One two. T O S"),
      digest: "d", vocabulary: try #require(vocabulary.value))
    return Judge(try #require(policy.value, "\(policy.findings)"))
  }

  private let kinds = [Item.Kind.cite(CiteItem()), .tapLetters(LettersItem())]

  @Test("has no item whose answer is certain", arguments: [13, 40, 400])
  func settling(_ count: Int) throws {
    let judge = try judge(readings: count)
    var facts = Facts()
    try facts.state("a=yes", of: judge.vocabulary)
    let judged = try #require(judge.judged(facts))
    for kind in kinds {
      let key = kind.key(judged: judged, options: [:], judge: judge)
      #expect(!kind.isSettled(key, judged, [:], told: facts, judge: judge))
      #expect(kind.alsoRight(key, told: facts, judge: judge) == [])
    }
  }

  @Test("tries 4096 ways, and no more")
  func limit() throws {
    let names = (0..<13).map { "r\($0)" }
    #expect(try judge(readings: 12).policy.canTry(everyWayOf: names))
    #expect(try !judge(readings: 13).policy.canTry(everyWayOf: names))
  }
}
