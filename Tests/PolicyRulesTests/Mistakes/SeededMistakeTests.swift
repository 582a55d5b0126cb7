internal import PolicyRules
internal import StrictYAML
internal import TestSupport
internal import Testing

@Suite("mistakes in vocabulary and policy")
struct SeededMistakeTests {
  /// Loads and proves the small school with `mistake` in it; returns all that is found.
  private func findings(_ mistake: Mistake? = nil) throws -> (found: [String], expected: String) {
    var texts = [
      "vocabulary.yaml": Northfield.vocabulary, "policies/northfield.yaml": Northfield.policy,
      "policies/northfield.txt": Northfield.text,
    ]
    var expected = ""
    if let mistake {
      let text = try #require(texts[mistake.file])
      let made = try #require(mistake.made(in: text, below: "content"), "\(mistake.right)")
      #expect(made.text != text)
      (texts[mistake.file], expected) = (made.text, made.sentence)
    }
    let source = { (path: String) in SourceFile(path: "content/\(path)", text: texts[path] ?? "") }
    let loaded = Vocabulary.load(source("vocabulary.yaml"))
    guard let vocabulary = loaded.value else {
      return (loaded.findings.map(\.description), expected)
    }
    let policy = Policy.load(
      source("policies/northfield.yaml"), text: source("policies/northfield.txt"), digest: "00",
      vocabulary: vocabulary)
    let proof = policy.value?.check().findings ?? []
    return ((loaded.findings + policy.findings + proof).map(\.description), expected)
  }

  @Test("are none as it stands")
  func clean() throws {
    let found = try findings().found
    #expect(found == [])
  }

  @Test(
    "are each named once, at its place, with what to do",
    arguments: Mistake.inFacts + Mistake.inWords + Mistake.inStructure + Mistake.inMeaning)
  func seeded(_ mistake: Mistake) throws {
    let (found, expected) = try findings(mistake)
    #expect(found == [expected])
  }

  @Test(
    "from which others follow are named at their place too", arguments: Mistake.withConsequences)
  func consequences(_ mistake: Mistake) throws {
    let (found, expected) = try findings(mistake)
    #expect(found.contains(expected))
  }
}
