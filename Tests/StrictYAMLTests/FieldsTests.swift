internal import StrictYAML
internal import Testing

@Suite struct FieldsTests {
  private let source = """
    id: text
    empty:
    blank: "  "
    words: [a, b]
    one: a
    none: []
    group: {x: 1, y: 2}
    mixed: [a, {b: c}]
    """

  private let names = ["id", "empty", "blank", "words", "one", "none", "group", "mixed", "more"]

  private func read(_ text: String, known: [String]) throws -> (Fields?, Findings) {
    let node = try compose(SourceFile(path: "a.yaml", text: text))
    var findings = Findings(file: "a.yaml")
    let fields = Fields(node, of: "rule", known: known, into: &findings)
    return (fields, findings)
  }

  /// Returns what `body` takes from the group above, and what is reported meanwhile.
  private func take<Value>(
    _ body: (Fields, inout Findings) -> Value
  ) throws -> (value: Value, findings: [String]) {
    var (fields, findings) = try read(source, known: names)
    let value = body(try #require(fields), &findings)
    return (value, findings.list.map(\.description))
  }

  @Test("every unknown name of a group is reported, with the nearest known one")
  func unknown() throws {
    let (fields, findings) = try read("claus: a\nwhen: b\nzzzzzz: c\n", known: ["clause", "when"])
    #expect(fields != nil)
    #expect(
      findings.list.map(\.description) == [
        "a.yaml:1:1: error: unknown field `claus`; did you mean `clause`?",
        "a.yaml:3:1: error: unknown field `zzzzzz`; known: `clause`, `when`",
      ])
    #expect(findings.list.map(\.code) == ["unknown-field", "unknown-field"])
    #expect(findings.hasErrors)
  }

  @Test("what is no group is reported and gives no fields", arguments: ["[a]", "a"])
  func wrongShape(_ text: String) throws {
    let (fields, findings) = try read(text, known: [])
    #expect(fields == nil)
    #expect(findings.list.map(\.code) == ["wrong-shape"])
  }

  @Test("a missing name is reported at the group's place")
  func missing() throws {
    let (value, findings) = try take { $0.required("more", into: &$1) }
    #expect(value == nil)
    #expect(findings == ["a.yaml:1:1: error: rule has no `more`"])
  }

  @Test("a name that may be missing is no fault")
  func optional() throws {
    let (value, findings) = try take { $0.text("more", into: &$1) }
    #expect(value == nil)
    #expect(findings.isEmpty)
  }

  @Test("a text is returned with its place")
  func text() throws {
    let (value, findings) = try take { $0.requiredText("id", into: &$1) }
    #expect(value == Scalar("text", position: Position(line: 1, column: 5)))
    #expect(findings.isEmpty)
  }

  @Test("a required text must not be empty or blank", arguments: ["empty", "blank"])
  func empty(_ name: String) throws {
    let (value, findings) = try take { $0.requiredText(name, into: &$1) }
    #expect(value == nil)
    #expect(findings.count == 1)
    #expect(findings.first?.hasSuffix("error: `\(name)` of rule is empty") == true)
  }

  @Test("a list or group is no text", arguments: ["words", "group"])
  func noText(_ name: String) throws {
    let (value, findings) = try take { $0.text(name, into: &$1) }
    #expect(value == nil)
    #expect(findings.first?.contains("error: `\(name)` must be a text, not a ") == true)
  }

  @Test("a single text counts as a list of one")
  func lists() throws {
    #expect(try take { $0.texts("words", into: &$1) }.value.map(\.text) == ["a", "b"])
    #expect(try take { $0.texts("one", into: &$1) }.value.map(\.text) == ["a"])
    #expect(try take { $0.list("none", into: &$1) }.findings.isEmpty)
    #expect(try take { $0.list("more", into: &$1) }.findings.isEmpty)
  }

  @Test("what is no list is reported")
  func noList() throws {
    #expect(
      try take { $0.list("group", into: &$1) }.findings == [
        "a.yaml:7:8: error: `group` of rule must be a list"
      ])
    #expect(
      try take { $0.list("empty", into: &$1) }.findings == [
        "a.yaml:2:7: error: `empty` of rule is empty; "
          + "delete the line, or write `[]` if nothing is meant"
      ])
  }

  @Test("an item that is no text is reported, the others are returned")
  func mixed() throws {
    let (value, findings) = try take { $0.texts("mixed", into: &$1) }
    #expect(value.map(\.text) == ["a"])
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("a.yaml:8:12: error: `mixed` must be a text") == true)
  }

  @Test("the entries of a group keep their order")
  func entries() throws {
    #expect(try take { $0.entries("group", into: &$1) }.value.map(\.key.text) == ["x", "y"])
    #expect(try take { $0.entries("more", into: &$1) }.findings.isEmpty)
    #expect(try take { $0.entries("words", into: &$1) }.findings.count == 1)
    #expect(try take { $0.entries("empty", into: &$1) }.findings.count == 1)
  }

  @Test("a name's place is its own, or else the group's")
  func places() throws {
    let places = try take { fields, _ in [fields.place(of: "words"), fields.place(of: "more")] }
    #expect(places.value.map(\.description) == ["4:1", "1:1"])
  }
}
