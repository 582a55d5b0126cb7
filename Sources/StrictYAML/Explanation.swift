/// What an author is told for one of the parser's complaints.
struct Explanation {
  /// A stable short name.
  var code = "bad-yaml"
  /// What is wrong.
  let message: String
  /// What to do.
  let help: String
  /// Whether the fault lies where the value begins, and not where the parser noticed it.
  var isAboutBeginning = false
  /// Whether the message ends with the place where the value begins.
  var namesBeginning = false

  /// Returns the explanation of the parser's `problem` while it read `context`.
  static func of(_ problem: String, _ context: String) -> Explanation? {
    byProblem[problem] ?? byProblem["\(context): \(problem)"]
  }

  private static let byProblem: [String: Explanation] = [
    "could not find expected ':'": Explanation(
      message: "no `:` follows here, where a `name: value` is expected",
      help: "add the `:`, or indent the line if it goes on with the text above",
      isAboutBeginning: true),
    "mapping values are not allowed in this context": Explanation(
      message: "a `:` cannot stand here",
      help: "put a text that holds `: ` in quotes, or give the line the indentation of its group"),
    "found unexpected ':'": Explanation(
      message: "a `:` cannot stand here", help: "put a text that holds `:` in quotes"),
    "block sequence entries are not allowed in this context": Explanation(
      message: "a list cannot begin here", help: "begin it on a new line"),
    "mapping keys are not allowed in this context": Explanation(
      message: "a `?` cannot stand here", help: "put a text that begins with `?` in quotes"),
    "did not find expected key": Explanation(
      message: "this does not go on with the group that began at",
      help: "check the indentation, and quotes within a text in quotes", namesBeginning: true),
    "did not find expected '-' indicator": Explanation(
      message: "this does not go on with the list that began at",
      help: "begin each item with `- `, all with the same indentation", namesBeginning: true),
    "did not find expected <document start>": Explanation(
      message: "the file's value has ended before this",
      help: "check the indentation, and quotes within a text in quotes"),
    "did not find expected node content": Explanation(
      message: "a value is expected here",
      help: "put a text that begins with `]`, `}` or `,` in quotes"),
    "did not find expected ',' or ']'": Explanation(
      message: "a `,` or `]` is missing in the list that began at",
      help: "put a text that holds `: `, `,` or brackets in quotes", namesBeginning: true),
    "did not find expected ',' or '}'": Explanation(
      message: "a `,` or `}` is missing in the group that began at",
      help: "put a text that holds `: `, `,` or brackets in quotes", namesBeginning: true),
    "while scanning a quoted scalar: found unexpected end of stream": Explanation(
      message: "the quote that begins here is never closed",
      help: "close it; within `'` an apostrophe is written twice", isAboutBeginning: true),
    "while scanning a quoted scalar: found unexpected document indicator": Explanation(
      message: "the quote that begins here is not closed before the next `---` or `...`",
      help: "close it; within `'` an apostrophe is written twice", isAboutBeginning: true),
    "found unknown escape character": Explanation(
      message: "this `\\` begins nothing that is known", help: "write `\\\\` for the sign itself"),
    "did not find expected hexdecimal number": Explanation(
      message: "digits from 0 to f are expected here", help: "write the character itself"),
    "found invalid Unicode character escape code": Explanation(
      message: "there is no character with this number", help: "write the character itself"),
    "did not find expected comment or line break": Explanation(
      message: "only a line's end can follow `|` or `>`", help: "begin the text on the next line"),
    "found an indentation indicator equal to 0": Explanation(
      message: "a text after `|` or `>` cannot have the indentation 0",
      help: "delete the 0, and indent the text"),
    "Maximum nesting level reached": Explanation(
      code: "too-deep", message: "too many lists or groups stand in each other here",
      help: "make the file flatter"),
  ]
}
