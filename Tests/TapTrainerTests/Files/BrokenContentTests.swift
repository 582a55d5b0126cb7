internal import StrictYAML
internal import TestSupport
internal import Testing

@testable import tap_trainer

@Suite("content with mistakes")
struct BrokenContentTests {
  /// Writes the content that ships with `mistakes` in it, and returns the sentences that must come.
  private func write(_ mistakes: [Mistake], to workdir: Workdir) throws -> [String] {
    var texts: [String: String] = [:]
    for path in ContentSource.embedded.paths {
      texts[path] = String(decoding: try ContentSource.embedded.read(path).bytes, as: UTF8.self)
    }
    var makers: [(Mistake, String)] = []
    for mistake in mistakes {
      let text = try #require(texts[mistake.file])
      let made = try #require(mistake.made(in: text, below: "content"), "\(mistake.right)")
      texts[mistake.file] = made.text
      makers.append((mistake, made.sentence))
    }
    for (path, text) in texts { try workdir.write(text, to: "content/\(path)") }
    return makers.map(\.1)
  }

  private func run(_ words: [String], in workdir: Workdir) throws -> Run.Finished {
    let folders = ["--content", "content", "--records", workdir.file("records")]
    return try Run().adding(words + folders).in(workdir).finish()
  }

  @Test(
    "in vocabulary or policy stop every command, and name the place",
    arguments: Mistake.inVocabulary + Mistake.inPolicies + Mistake.alsoInPolicies)
  func policies(_ mistake: Mistake) throws {
    let workdir = try Workdir()
    let sentences = try write([mistake], to: workdir)
    let expected = Run.Finished(errors: sentences.map { $0 + "\n" }.joined(), status: 2)
    for words in [[], ["train"], ["judge", "sender=coach"], ["policy", "list"]] {
      #expect(try run(words, in: workdir) == expected)
    }
    #expect(try run(["policy", "check"], in: workdir).errors == expected.errors)
  }

  @Test(
    "in scenarios or courses stop the training, and name the place",
    arguments: Mistake.inScenarios + Mistake.inCourses)
  func scenarios(_ mistake: Mistake) throws {
    let workdir = try Workdir()
    let sentences = try write([mistake], to: workdir)
    let expected = Run.Finished(errors: sentences.map { $0 + "\n" }.joined(), status: 2)
    for words in [[], ["train"], ["scenarios", "list"]] {
      #expect(try run(words, in: workdir) == expected)
    }
    #expect(try run(["judge", "channel=email", "account=school"], in: workdir).status == 0)
  }

  @Test("in many files are all named in one run, file by file")
  func together() throws {
    let workdir = try Workdir()
    let mistakes = Mistake.inPolicies + Mistake.inScenarios + Mistake.inCourses
    // A policy or course that does not load has topics and names which others then cannot know.
    let hidden = ["unknown topic", "unknown policy", "unknown course", "unknown item"]
    let sentences = try write(mistakes, to: workdir)
      .filter { sentence in !hidden.contains { sentence.contains($0) } }
    let end = try run(["train"], in: workdir)
    #expect(end.output == "")
    #expect(end.status == 2)
    let told = end.errors.split(separator: "\n").map(String.init)
    #expect(Set(told) == Set(sentences))
    #expect(told.count == sentences.count)
    let files = told.map { $0.prefix { $0 != ":" } }
    #expect(files == files.sorted())
  }

  @Test("in the vocabulary and in the YAML of other files are named in one run")
  func unreadable() throws {
    let workdir = try Workdir()
    let broken = [Mistake.inPolicies, Mistake.inScenarios].compactMap(\.last)
    let sentences = try write(Mistake.inVocabulary + broken, to: workdir)
    let end = try run(["train"], in: workdir)
    #expect(Set(end.errors.split(separator: "\n").map(String.init)) == Set(sentences))
    #expect(end.status == 2)
  }

  @Test("a changed word of a clause is found in the text")
  func quote() throws {
    let workdir = try Workdir()
    let mistake = Mistake(
      "policies/imsa.yaml",
      "      The Illinois Mathematics and Science Academy (IMSA) acknowledges",
      "      The Illinois Mathematics and Science Academy (IMSA) admits", "")
    _ = try write([mistake], to: workdir)
    let end = try run(["policy", "list"], in: workdir)
    #expect(end.status == 2)
    #expect(
      end.errors.contains(
        "content/policies/imsa.yaml:47:11: error: these words do not stand in the policy's text; "
          + "they agree up to `and Science Academy (IMSA)`"))
  }

  @Test("a changed text of a policy is told with the digest to write")
  func staleDigest() throws {
    let workdir = try Workdir()
    _ = try write([Mistake("policies/imsa.txt", "", "Draft. ", "")], to: workdir)
    let end = try run(["policy", "list"], in: workdir)
    #expect(end.status == 2)
    #expect(
      end.errors.contains(
        "error: the policy's text has changed since these rules were written; "
          + "read the changed sentences, mend the rules, then write `digest: "))
  }

  @Test("an empty folder has no vocabulary")
  func empty() throws {
    let workdir = try Workdir()
    try workdir.write("", to: "content/notes.md")
    let end = try run(["train"], in: workdir)
    #expect(end.output == "")
    #expect(end.status == 2)
    #expect(end.errors.hasPrefix("content/vocabulary.yaml:1:1: error: this cannot be read"))
  }
}
