internal import Testing

@testable internal import StrictYAML

@Suite("thousands of unknown names")
struct ManyNamesTests {
  private func findings(_ count: Int) -> [Finding] {
    let known = Names((0..<count).map { "name-\($0)" })
    var findings = Findings(file: "f")
    for number in 0..<count {
      let word = Scalar("nane-\(number)", position: Position(line: number + 1, column: 1))
      findings.unknown("name", word, in: known)
    }
    return findings.list
  }

  @Test("are all reported, and the first come with an offer")
  func all() {
    let found = findings(3000)
    #expect(found.count == 3000)
    #expect(found[0].help == "did you mean `name-0`?")
    #expect(found[2999].message == "unknown name `nane-2999`")
  }

  @Test("are compared with no more names than anybody would read offers for")
  func bounded() {
    let offers = findings(3000).count { $0.help != nil }
    #expect(offers == Findings.mostComparisons / 3000)
    #expect(findings(100).allSatisfy { $0.help != nil })
  }

  @Test("of fields are compared once, and what each means is missing no more")
  func fields() throws {
    let names = (0..<60_000).map { "  nane-\($0): x\n" }
    let file = SourceFile(path: "f", text: "a:\n\(names.joined())")
    guard case .mapping(let entries, _) = try compose(file) else { return }
    var findings = Findings(file: "f")
    let node = try #require(entries.first?.value)
    let read = Fields(node, of: "it", known: ["name-1", "other"], into: &findings)
    let fields = try #require(read)
    #expect(findings.list.count == 60_000)
    #expect(fields.isMisspelt("name-1"))
    #expect(findings.list.count { $0.help != nil } == Findings.mostComparisons / 2 - 1)
  }

  @Test("are known by their places, each once")
  func names() {
    var names = Names(["b", "a", "b"])
    #expect(names.list == ["b", "a"])
    #expect(names.place(of: "a") == 1)
    let isNew = ["a", "c"].map { names.insert($0) }
    #expect(isNew == [false, true])
    #expect(names.place(of: "c") == 2)
    #expect(!names.contains("d"))
    #expect(Array(names) == ["b", "a", "c"])
  }
}
