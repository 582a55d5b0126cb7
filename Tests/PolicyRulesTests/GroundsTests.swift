internal import StrictYAML
internal import Testing

@testable internal import PolicyRules

@Suite("the grounds of a ruling")
struct GroundsTests {
  @Test("are told wherever clauses are, also where only what is possible makes a rule certain")
  func possible() throws {
    let policy = try Shipped.content.get().policy("nsseo")
    let facts = try Facts(stating: ["recipient=student", "action=play"], of: policy.vocabulary)
    let situation = try policy.vocabulary.stated(facts)
    #expect(policy.ruling(on: situation).answer.verdict != nil)
    #expect(!policy.grounds(of: situation).deciding.isEmpty)
  }

  @Test("functions are brought together pair by pair, not path by path", .timeLimit(.minutes(1)))
  func pairs() {
    var forest = Forest(widths: Array(repeating: 2, count: 61))
    var (even, odd) = (Forest.yes, Engine.impossible)
    for level in (1...60).reversed() {
      let (before, other) = (even, odd)
      even = forest.node(level, Branches(2) { $0 == 0 ? before : other })
      odd = forest.node(level, Branches(2) { $0 == 0 ? other : before })
    }
    let root = forest.node(0, Branches(2) { $0 == 0 ? even : odd })
    let allowed = Array(repeating: UInt32(3), count: 61)
    let result = forest.forgetting(0, in: root, allowed, free: Engine.impossible)
    #expect(result == Forest.yes)
  }

  @Test("a text that is not UTF-8 hides no fault of the policy's file")
  func encoding() throws {
    let vocabulary = Vocabulary.load(SourceFile(path: "v.yaml", text: Northfield.vocabulary))
    let policy = Northfield.policy.replacing("fallback: doubt", with: "fallback: doubts")
    let loaded = Policy.load(
      SourceFile(path: "p.yaml", text: policy), text: SourceFile(path: "p.txt", bytes: [0xFF]),
      digest: "x", vocabulary: try #require(vocabulary.value))
    #expect(loaded.findings.map(\.code) == ["not-utf-8", "unknown-clause"])
  }
}
