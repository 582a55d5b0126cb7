/// Where and why the parser stopped, in its own words.
struct SyntaxError: Error {
  /// What is wrong.
  let problem: String
  /// What was being read.
  let context: String
  /// Where the parser noticed.
  let place: Mark
  /// Where what was being read began.
  let beginning: Mark

  /// Returns the same in an author's words.
  func fault(in text: SourceText) -> Fault {
    if let refused { return refused }
    guard let character = text.character(at: place) else { return faultAtEnd(of: text) }
    if character == "\t" { return .tab(at: place.position) }
    if problem == "found character that cannot start any token" {
      return .reserved(character, at: place.position)
    }
    return explained(at: place.position)
  }

  /// The parser counts a line that the text's end need not have.
  private func faultAtEnd(of text: SourceText) -> Fault {
    switch (context, problem) {
    case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _):
      .neverClosed(at: beginning.position)
    case (_, "did not find expected node content"): .missingValue(at: text.end)
    default: explained(at: text.end)
    }
  }

  /// What would be refused even where its spelling is right.
  private var refused: Fault? {
    switch context {
    case "while scanning an anchor": .anchor(at: beginning.position)
    case "while scanning an alias": .alias(at: beginning.position)
    case "while scanning a tag", "while parsing a tag": .tag(at: beginning.position)
    case "while scanning a directive", "while scanning a %YAML directive",
      "while scanning a %TAG directive":
      .directive(at: beginning.position)
    default: refusedByProblem
    }
  }

  private var refusedByProblem: Fault? {
    switch problem {
    case "found undefined tag handle": .tag(at: place.position)
    case "found incompatible YAML document", "found duplicate %YAML directive",
      "found duplicate %TAG directive":
      .directive(at: place.position)
    default: nil
    }
  }

  private func explained(at place: Position) -> Fault {
    guard let words = Explanation.of(problem, context) else { return unexplained(at: place) }
    let place = words.isAboutBeginning ? beginning.position : place
    let message = words.namesBeginning ? "\(words.message) \(beginning.position)" : words.message
    return Fault(words.code, message, at: place, help: words.help)
  }

  /// Returns the parser's own sentence, for what has no better one.
  private func unexplained(at place: Position) -> Fault {
    let sentence = [context, problem].filter { !$0.isEmpty }.joined(separator: ": ")
    return Fault("bad-yaml", "this cannot be read as YAML (\(sentence))", at: place)
  }
}

extension Fault {
  fileprivate static func tab(at place: Position) -> Fault {
    Fault("tab", "a tab stands here", at: place, help: "indent with spaces")
  }

  fileprivate static func neverClosed(at place: Position) -> Fault {
    Fault(
      "bad-yaml", "the bracket that begins here is never closed", at: place,
      help: "close it, or put a text that begins with a bracket in quotes")
  }

  fileprivate static func missingValue(at place: Position) -> Fault {
    Fault(
      "bad-yaml", "the file ends where a value is expected", at: place,
      help: "write it, and close each `[` and `{`")
  }

  fileprivate static func reserved(_ character: Character, at place: Position) -> Fault {
    Fault(
      "bad-yaml",
      "a text without quotes cannot begin with \(ticked(String(character)))",
      at: place, help: "put the text in quotes")
  }
}
