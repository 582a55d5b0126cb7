internal import StrictYAML
internal import Testing

@testable internal import PolicyRules

@Suite("rules that hang on facts in pairs")
struct InterwovenRulesTests {
  /// Loads a policy with a rule for each of so many pairs of facts.
  ///
  /// The facts of a pair stand as far from each other as can be, so that the first ones of all
  /// pairs must be kept in mind: the cases double with each pair.
  private func load(
    pairs count: Int, then verdict: String = "acceptable"
  ) throws -> Loaded<Policy> {
    let facts = ["a", "b"].flatMap { name in (0..<count).map { "\(name)\($0)" } }
    let vocabulary = Vocabulary.load(
      SourceFile(
        path: "vocabulary.yaml",
        text: "format: tap-vocabulary/1\nfacts:\n"
          + facts.map { "  \($0): {means: M, values: [yes, no]}\n" }.joined()))
    let rules = (0..<count).map {
      "  - {id: r\($0), clause: c, when: {a\($0): yes, b\($0): yes}, then: \(verdict), say: S}\n"
    }
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
      rules:
      \(rules.joined())
      """
    return Policy.load(
      SourceFile(path: "p.yaml", text: text), text: SourceFile(path: "p.txt", text: "S One two."),
      digest: "d", vocabulary: try #require(vocabulary.value))
  }

  @Test("are judged where the cases can be told apart")
  func few() throws {
    let policy = try #require(try load(pairs: 8).value)
    var facts = Facts()
    try facts.state("a7=yes", of: policy.vocabulary)
    try facts.state("b7=yes", of: policy.vocabulary)
    #expect(policy.answer(on: try policy.vocabulary.situation(facts)) == .verdict(.acceptable))
  }

  @Test("do not load where they cannot, though 64 facts are allowed", arguments: [20, 32])
  func many(_ count: Int) throws {
    let loaded = try load(pairs: count)
    #expect(loaded.value == nil)
    #expect(
      loaded.findings.map(\.description) == [
        "p.yaml:13:5: error: the rules are so interwoven that there are more than 131072 cases to tell apart; let the same few facts stand together in all rules that need them"
      ])
  }

  @Test("are compared as far as people read, and what is left is counted")
  func comparing() throws {
    let one = try #require(try load(pairs: 10).value)
    let other = try #require(try load(pairs: 10, then: "unacceptable").value)
    let difference = try #require(PolicyDifference(one, other))
    #expect(difference.regions.count == 1000)
    #expect(difference.left > 0)
    #expect(difference.regions.reduce(difference.left) { $0 + $1.count } == difference.differing)
    let text = difference.paragraphs(one.vocabulary, most: 5).map(\.text)
    #expect(text.first?.hasSuffix("in more than 1,000 regions.") == true)
    #expect(text.last == "995 smaller regions left out; --json gives them.")
    let whole = try #require(PolicyDifference(one, one))
    #expect(whole.left == 0 && whole.regions.isEmpty)
  }

  @Test("leave the policies that ship room to grow", arguments: Shipped.policies)
  func shipped(_ id: String) throws {
    let policy = try Shipped.content.get().policy(id)
    let levels = Levels(policy.vocabulary, rules: policy.rules, readings: policy.readings)
    var compiler = Compiler(policy, levels: levels)
    _ = compiler.verdict()
    print("\(id): \(compiler.forest.count) nodes")
    #expect(compiler.forest.count * 4 < Engine.mostCases)
  }
}
