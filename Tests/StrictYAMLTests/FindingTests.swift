internal import StrictYAML
internal import Testing

@Suite struct FindingTests {
  private func finding(
    _ file: String, _ line: Int, _ column: Int, severity: Finding.Severity = .error,
    message: String = "no", help: String? = nil
  ) -> Finding {
    let place = Position(line: line, column: column)
    return Finding(
      file: file, position: place, severity: severity, code: "code", message: message, help: help)
  }

  @Test("a finding is shown as editors understand it")
  func description() {
    #expect(finding("a.yaml", 3, 7).description == "a.yaml:3:7: error: no")
    #expect(
      finding("a.yaml", 3, 7, severity: .warning, help: "try b").description
        == "a.yaml:3:7: warning: no; try b")
  }

  @Test("a file's name cannot disturb the terminal")
  func file() {
    #expect(finding("a\u{1B}[2J\nb", 1, 1).description == "a\\u{1B}[2J\\nb:1:1: error: no")
  }

  @Test("the words of a file can neither disturb the terminal nor pass for a finding of their own")
  func words() {
    let forged = finding(
      "a", 1, 1, message: "no `x\nb:1:1: error: y`", help: "see \u{1B}[2J\u{202E}")
    #expect(
      forged.description
        == "a:1:1: error: no `x\\nb:1:1: error: y`; see \\u{1B}[2J\\u{202E}")
  }

  @Test("findings are ordered by file, line and column, lines as numbers")
  func order() {
    let sorted = [finding("a", 2, 9), finding("a", 10, 1), finding("a", 10, 2), finding("b", 1, 1)]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("a file with doubts alone still loads")
  func warnings() {
    var findings = Findings(file: "a")
    findings.warning("doubt", "look here", at: .start)
    #expect(!findings.hasErrors)
    findings.add(finding("a", 1, 1))
    #expect(findings.hasErrors)
    #expect(findings.list.count == 2)
  }

  @Test("an author's word is shown on one line, cut where it is long")
  func ticks() {
    #expect(ticked("coach") == "`coach`")
    #expect(ticked("a\nb\t\u{202E}c") == "`a\\nb\\t\\u{202E}c`")
    #expect(ticked(String(repeating: "é", count: 61)) == "`\(String(repeating: "é", count: 60))…`")
    #expect(ticked(String(repeating: "é", count: 60)) == "`\(String(repeating: "é", count: 60))`")
  }
}
