internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

/// Content with something missing, and what is said of it.
struct LackingContent: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let path: String
  /// What stands in the file; nothing where it cannot be read.
  var text: String?
  /// What each sentence that comes of it begins with.
  let says: [String]

  static let all = [
    LackingContent(
      testDescription: "a vocabulary that cannot be read", path: "vocabulary.yaml",
      says: ["vocabulary.yaml:1:1: error: it is torn"]),
    LackingContent(
      testDescription: "a policy that cannot be read", path: "policies/imsa.yaml",
      says: ["policies/imsa.yaml:1:1: error: it is torn"]),
    LackingContent(
      testDescription: "a text that cannot be read", path: "policies/nsseo.txt",
      says: ["policies/nsseo.txt:1:1: error: it is torn"]),
    LackingContent(
      testDescription: "a policy that breaks off", path: "policies/imsa.yaml", text: "id: [",
      says: ["here/policies/imsa.yaml:1:"]),
    LackingContent(
      testDescription: "courses that break off", path: "courses.yaml", text: "{",
      says: ["here/courses.yaml:1:"]),
  ]
}

@Suite("content in files")
struct ContentTests {
  @Test("names each fault once, whoever asks", arguments: LackingContent.all)
  func faults(_ lacking: LackingContent) throws {
    var files = try MemoryFiles.shipped()
    files.files[lacking.path] = .some(lacking.text)
    let faults = try #require(throws: ContentFaults.self) {
      try Training.Content(files).wholeLibrary()
    }
    #expect(faults.sentences.count == lacking.says.count)
    for (sentence, start) in zip(faults.sentences, lacking.says) {
      #expect(sentence.hasPrefix(start))
    }
    let asked = #expect(throws: ContentFaults.self) { try Catalog(files).library() }
    #expect(asked == faults)
  }

  @Test("has heads that say what the policies say")
  func heads() throws {
    let catalog = try Catalog(try MemoryFiles.shipped())
    for head in catalog.heads {
      let policy = try catalog.policy(head.id)
      #expect(head.organization == policy.organization)
      #expect(head.topics.map(\.title) == policy.topics.map(\.title))
      #expect(head.topic(policy.topics[0].title.uppercased())?.id == policy.topics[0].id)
    }
    #expect(catalog.courses.map(\.id) == (try catalog.library()).courses.map(\.id))
  }

  @Test(
    "has heads that say what the policies say, wherever the file says it",
    arguments: ["id", "organization", "digest", "names", "topics"])
  func movedHeads(_ field: String) throws {
    var files = try MemoryFiles.shipped()
    let whole = try Catalog(files).heads
    let lines = try #require(files.files["policies/imsa.yaml"] ?? nil)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("\(field):") })
    let rest = lines[(start + 1)...].prefix { $0.hasPrefix(" ") }
    let moved = lines[..<start] + lines[rest.endIndex...] + lines[start..<rest.endIndex]
    files.files["policies/imsa.yaml"] = .some(moved.joined(separator: "\n") + "\n")
    #expect(try Catalog(files).heads == whole)
  }

  @Test("offers the nearest policy for a name that none has")
  func unknown() throws {
    let content = Training.Content(try MemoryFiles.shipped())
    let fault = #expect(throws: Misstatement.self) { try content.policy("imso") }
    #expect(fault?.description == "unknown policy `imso`; did you mean `imsa`?")
    #expect(try content.policy(nil).id == "imsa")
  }

  @Test("has a digest over names and bytes, in the order of the paths")
  func digest() throws {
    let files = try MemoryFiles.shipped()
    var renamed = files
    renamed.files["a.txt"] = .some("")
    #expect(files.digest() != renamed.digest())
    #expect(files.digest() == (try MemoryFiles.shipped()).digest())
  }
}
