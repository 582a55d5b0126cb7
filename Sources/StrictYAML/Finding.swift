/// A fault, or a doubt, in a file that people write.
public struct Finding: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The file does not load.
    case error
    /// The file loads; its author should look.
    case warning
  }

  /// The file's path.
  public let file: String
  /// Where in the file.
  public let position: Position
  /// How bad it is.
  public let severity: Severity
  /// A stable short name for this kind of finding, such as `unknown-value`.
  public let code: String
  /// One sentence, lower case, no period; the author's words in backticks.
  public let message: String
  /// What to do about it, where there is something to say.
  public let help: String?

  /// Makes a finding.
  public init(
    file: String, position: Position, severity: Severity = .error, code: String, message: String,
    help: String? = nil
  ) {
    self.file = file
    self.position = position
    self.severity = severity
    self.code = code
    self.message = message
    self.help = help
  }
}

extension Finding: CustomStringConvertible {
  /// The finding in the form editors understand: `file:line:column: error: message`.
  ///
  /// It is one line, whatever the words of files that it tells hold.
  public var description: String {
    let sentence = "\(file):\(position): \(severity.rawValue): \(message)"
    return printable(help.map { "\(sentence); \($0)" } ?? sentence)
  }
}

extension Finding: Comparable {
  /// Orders findings by file and place.
  public static func < (a: Finding, b: Finding) -> Bool {
    (a.file, a.position.line, a.position.column, a.code, a.message)
      < (b.file, b.position.line, b.position.column, b.code, b.message)
  }
}
