internal import Terminal
internal import Testing

@Suite("Scripted lines") struct ScriptedLinesTests {
  @Test("a script gives its lines and then the end, and remembers the prompts")
  func gives() {
    var script = ScriptedLines([.text("u!"), .interrupted, .text("")])
    let lines = ["1.1> ", "1.1> ", "sure? ", "1.2> "].map { script.next(prompt: $0) }
    #expect(lines == [.text("u!"), .interrupted, .text(""), .endOfInput])
    #expect(script.prompts == ["1.1> ", "1.1> ", "sure? ", "1.2> "])
  }

  @Test("one play takes any source of lines")
  func isOneOfMany() throws {
    var script = ScriptedLines("a", "b")
    #expect(try count(&script) == 2)
  }

  private func count(_ lines: inout some LineReader & ~Copyable) throws -> Int {
    var count = 0
    while case .text = try lines.next(prompt: "") { count += 1 }
    return count
  }
}
