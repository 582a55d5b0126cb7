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
    let character = text.character(at: place)
    if character == "\t" { return .tab(at: place.position) }
    return refused ?? explained(character) ?? plain
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

  private func explained(_ character: Character?) -> Fault? {
    if problem == "found character that cannot start any token" {
      return .reserved(character, at: place.position)
    }
    guard let words = Explanation.of(problem, context) else { return nil }
    let place = words.isAboutBeginning ? beginning.position : place.position
    let message = words.namesBeginning ? "\(words.message) \(beginning.position)" : words.message
    return Fault(words.code, message, at: place, help: words.help)
  }

  /// The parser's own sentence, for what has no better one.
  private var plain: Fault {
    let sentence = [context, problem].filter { !$0.isEmpty }.joined(separator: ": ")
    return Fault("bad-yaml", "this cannot be read as YAML (\(sentence))", at: place.position)
  }
}

extension Fault {
  fileprivate static func tab(at place: Position) -> Fault {
    Fault("tab", "a tab stands here", at: place, help: "indent with spaces")
  }

  fileprivate static func reserved(_ character: Character?, at place: Position) -> Fault {
    Fault(
      "bad-yaml",
      "a text without quotes cannot begin with \(ticked(character.map(String.init) ?? ""))",
      at: place, help: "put the text in quotes")
  }
}
