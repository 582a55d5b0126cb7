internal import StrictYAML
internal import Testing

@Suite struct LimitTests {
  private func code(_ text: String, _ limits: Limits = Limits()) -> String? {
    do throws(Finding) {
      _ = try compose(SourceFile(path: "a.yaml", text: text), limits: limits)
      return nil
    } catch {
      return "\(error.position) \(error.code)"
    }
  }

  @Test("a file may have as many bytes as the limit, and not one more")
  func bytes() {
    var limits = Limits()
    limits.bytes = 4
    #expect(code("a: b", limits) == nil)
    #expect(code("a: bc", limits) == "1:1 too-large")
  }

  @Test("values may stand in each other as deep as the limit, and not one deeper")
  func depth() {
    var limits = Limits()
    limits.depth = 3
    #expect(code("[[[a]]]", limits) == nil)
    #expect(code("[[[[a]]]]", limits) == "1:4 too-deep")
    #expect(code("a:\n  - b:\n      c: d\n", limits) == "3:7 too-deep")
  }

  @Test("a file may hold as many values as the limit, and not one more")
  func nodes() {
    var limits = Limits()
    limits.nodes = 3
    #expect(code("[a, b]", limits) == nil)
    #expect(code("[a, b, c]", limits) == "1:8 too-many-values")
    #expect(code("[a, []]", limits) == nil)
    #expect(code("a: b\nc: d\n", limits) == nil)
    #expect(code("a: b\nc: d\ne: f\n", limits) == "3:4 too-many-values")
  }

  @Test(
    "depth without end is refused and not followed",
    arguments: ["[", "- ", "{a: ", "[a: [", "[{a: "])
  func bomb(_ step: String) {
    #expect(code(String(repeating: step, count: 100_000))?.hasSuffix("too-deep") == true)
  }

  @Test("a file at its limits is read in time that grows with its size", .timeLimit(.minutes(1)))
  func size() throws {
    let many = (0..<49_000).map { "k\($0): [] # c\n" }.joined()
    let node = try compose(SourceFile(path: "a.yaml", text: many))
    guard case .mapping(let entries, _) = node else { return #expect(Bool(false)) }
    #expect(entries.count == 49_000)
    let line = "[" + String(repeating: "é, ", count: 90_000) + "]"
    #expect(code(line) == nil)
    #expect(code(String(repeating: "? ", count: 500_000)) == "1:3 complex-key")
    #expect(code("a: \"" + String(repeating: "\n", count: 1_000_000)) == "1:4 bad-yaml")
    #expect(
      code(String(repeating: " ", count: 1_000_000) + "\u{1}") == "1:1000001 control-character")
  }
}
